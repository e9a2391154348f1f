import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

import { writeWhole } from '../host'

const MOST_RECENT = 8

const preferences = z.strictObject({
  /** Of the window's frame, as the page last asked for it. */
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  /** Whether to ask at each start for a newer version. */
  updates: z.boolean().default(false),
  /** Where to ask. Nowhere unless whoever looks after this machine wrote an address here. */
  updatesFrom: z
    .url({ protocol: /^https$/ })
    .nullable()
    .default(null),
  /** Files that were opened, the last one first; what the system keeps on macOS and Windows, no Linux does. */
  recent: z.array(z.string().max(4096)).max(MOST_RECENT).default([]),
})

/** What the shell itself remembers, apart from where its window stood. */
export type Preferences = z.output<typeof preferences>

const FILE = 'shell.json'

/** The usual ones when nothing was kept, or nothing that makes sense. */
export function readPreferences(folder: string): Preferences {
  try {
    return parsePreferences(readFileSync(join(folder, FILE), 'utf8'))
  } catch {
    return preferences.parse({})
  }
}

/** What the kept text says; the usual ones when it says nothing that makes sense. */
export function parsePreferences(text: string): Preferences {
  try {
    return preferences.parse(JSON.parse(text))
  } catch {
    return preferences.parse({})
  }
}

/** Not worth a message when they cannot be kept: nothing of a run is in them. */
export function keepPreferences(folder: string, kept: Preferences): void {
  try {
    writeWhole(join(folder, FILE), JSON.stringify(kept))
  } catch {
    // The usual ones hold next time.
  }
}

/** Puts a file in front of those that were opened before. */
export function rememberFile(folder: string, file: string): void {
  const before = readPreferences(folder)
  const recent = [file, ...before.recent.filter((other) => other !== file)].slice(0, MOST_RECENT)
  keepPreferences(folder, { ...before, recent })
}
