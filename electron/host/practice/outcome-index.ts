import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

import type { RunOutcome } from '../../../scenarios/debrief'
import { SKILLS } from '../../../scenarios/format'
import { writeWhole } from '../archive'

const dialSchema = z.strictObject({ score: z.number(), band: z.enum(['developing', 'solid', 'strong']) }).nullable()
const outcomeSchema = z.strictObject({
  title: z.string(),
  micro: z.enum(SKILLS).nullable(),
  dials: z.strictObject({ checklist: dialSchema, outbound: dialSchema, inbound: dialSchema }),
  skills: z.array(
    z.strictObject({
      skill: z.enum(SKILLS),
      looked: z.number(),
      met: z.number(),
      score: z.number(),
      miss: z
        .strictObject({
          item: z.string().nullable(),
          fact: z.number().nullable(),
          at: z.number().nullable(),
          why: z.string(),
        })
        .nullable(),
      weight: z.number(),
    }),
  ),
}) satisfies z.ZodType<RunOutcome>

const entrySchema = z.strictObject({
  run: z.string(),
  stamp: z.string(),
  /** `null` for a run that cannot be marked: it is not tried again as long as its file is the same. */
  outcome: outcomeSchema.nullable(),
  forked: z.boolean(),
})

export type OutcomeEntry = z.output<typeof entrySchema>

/**
 * How each run came out, kept beside the runs in one file of JSON lines so that progress needs none of them. Only a memory:
 * an entry counts as long as its run's file has the date and size it had then and the rubric is the same, and the whole
 * can be thrown away at any time. Lines are added at the end; of two for a run the later counts.
 */
export class OutcomeIndex {
  readonly #path: string
  readonly #version: string
  #known: Map<string, OutcomeEntry> | null = null
  /** Lines in the file, and whether it has a head of this version. */
  #lines = 0
  #headed = false

  /** @param version - of the rubric and of what is read from a run; entries of another are made anew */
  constructor(dataFolder: string, version: string) {
    this.#path = join(dataFolder, OUTCOMES)
    this.#version = version
  }

  /** The entry of a run whose file has this date and size. */
  get(run: string, stamp: string): OutcomeEntry | undefined {
    const entry = this.#all().get(run)
    return entry?.stamp === stamp ? entry : undefined
  }

  /** What was last known of a run, whether its file has changed since or not. */
  last(run: string): OutcomeEntry | undefined {
    return this.#all().get(run)
  }

  add(entries: readonly OutcomeEntry[]): void {
    if (entries.length === 0) return
    const all = this.#all()
    for (const entry of entries) all.set(entry.run, entry)
    this.#lines += entries.length
    const lines = entries.map(lineOf).join('')
    this.#ifPossible(() => {
      if (!this.#headed) writeWhole(this.#path, headOf(this.#version))
      this.#headed = true
      appendFileSync(this.#path, lines, { mode: 0o600 })
    })
  }

  /** Forgets runs that are gone; nothing of them stays in the file. Lines that count no more go as well. */
  settle(runs: ReadonlySet<string>): void {
    const all = this.#all()
    const gone = [...all.keys()].filter((run) => !runs.has(run))
    for (const run of gone) all.delete(run)
    if (gone.length === 0 && this.#lines <= 2 * all.size + SPARE) return
    this.#lines = all.size
    this.#ifPossible(() => {
      writeWhole(this.#path, headOf(this.#version) + [...all.values()].map(lineOf).join(''))
      this.#headed = true
    })
  }

  /** Forgets everything it has in mind; the file is somebody else's to remove. */
  forget(): void {
    this.#known = null
  }

  /** A full disk or a read-only folder: the next look is only slower. */
  #ifPossible(write: () => void): void {
    try {
      write()
    } catch {
      this.#headed = false
    }
  }

  #all(): Map<string, OutcomeEntry> {
    if (this.#known === null) {
      const read = parseOutcomes(textOf(this.#path), this.#version)
      this.#known = read.entries
      this.#lines = read.lines
      this.#headed = read.headed
    }
    return this.#known
  }
}

/** The name of the file, below the data folder. */
export const OUTCOMES = 'outcomes.jsonl'
/** So many lines too many are kept before the file is written anew. */
const SPARE = 100

/** What can be used of the file's text: nothing of another version, and no line that is not whole. */
export function parseOutcomes(text: string, version: string) {
  const [head = '', ...lines] = text.split('\n')
  const headed = head === headOf(version)
  const entries = new Map<string, OutcomeEntry>()
  for (const line of headed ? lines : []) {
    if (line === '') continue
    const entry = entrySchema.safeParse(parsed(line))
    if (entry.success) entries.set(entry.data.run, entry.data)
  }
  return { entries, lines: lines.length, headed }
}

function headOf(version: string): string {
  return JSON.stringify({ hearback: 'outcomes', version })
}

/** With its line break in front: what a crash cut off ends there, and takes no other line with it. */
function lineOf(entry: OutcomeEntry): string {
  return `\n${JSON.stringify(entry)}`
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
