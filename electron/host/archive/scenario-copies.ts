import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

import { diskRefusal } from './disk'
import { writeWhole } from './write-whole'

/** Every text a scenario was read from, in the order it was asked for; `null` where there was none. */
export type Sources = Array<[path: string, text: string | null]>

const HASH = /^[0-9a-f]{64}$/
/** Far more than a scenario and all it includes may have. */
const MOST_BYTES = 16 * 1024 * 1024

const copySchema = z.strictObject({
  hearback: z.literal('scenario'),
  version: z.literal(1),
  sources: z.array(z.tuple([z.string().max(1000), z.string().nullable()])).max(1000),
})

/** What a run's header calls its scenario by: SHA-256 over the texts it was read from. */
export function hashOf(sources: Sources): string {
  const hash = createHash('sha256')
  for (const [, text] of sources) hash.update(`${text ?? ''}\0`)
  return hash.digest('hex')
}

/**
 * The scenarios of kept runs, as they were when they were played: one file a hash. So a run can be gone on with, played
 * again and debriefed although the scenario has changed since.
 */
export class ScenarioCopies {
  readonly #folder: string

  constructor(dataFolder: string) {
    this.#folder = join(dataFolder, 'scenarios')
  }

  /** @throws {DiskRefusal} when it cannot be kept */
  keep(sources: Sources): void {
    const path = this.path(hashOf(sources))
    if (path === null || existsSync(path)) return
    try {
      if (!existsSync(this.#folder)) mkdirSync(this.#folder, { mode: 0o700 })
      writeWhole(path, JSON.stringify({ hearback: 'scenario', version: 1, sources }))
    } catch (error) {
      throw diskRefusal(error)
    }
  }

  /** `null` when there is none, or when it is not what the hash says. */
  read(hash: string): Sources | null {
    const path = this.path(hash)
    if (path === null) return null
    try {
      if (statSync(path).size > MOST_BYTES) return null
      return parseCopy(readFileSync(path, 'utf8'), hash)
    } catch {
      return null
    }
  }

  /** `null` for what is no hash: it comes from a file that anybody may have written. */
  path(hash: string): string | null {
    return HASH.test(hash) ? join(this.#folder, `${hash}.json`) : null
  }
}

/** The texts of a copy, or `null` when it is none, or not the one with that hash. */
export function parseCopy(text: string, hash: string): Sources | null {
  try {
    const copy = copySchema.safeParse(JSON.parse(text))
    return copy.success && hashOf(copy.data.sources) === hash ? copy.data.sources : null
  } catch {
    return null
  }
}
