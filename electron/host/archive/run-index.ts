import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

import { type RunSummary, runSummarySchema } from './run-summary'
import { writeWhole } from './write-whole'

/** Goes up whenever a summary says something new; an index of another version is made anew. */
const VERSION = 3

const headSchema = z.strictObject({ hearback: z.literal('index'), version: z.literal(VERSION) })
const lineSchema = z.strictObject({ stamp: z.string(), summary: runSummarySchema })

/**
 * What is known of each run without reading it, kept beside the runs in one file of JSON lines. Only a memory: each entry
 * counts as long as its run's file has the date and size it had then, and the whole can be thrown away at any time.
 */
export class RunIndex {
  readonly #path: string
  #known: Map<string, { stamp: string; summary: RunSummary }> | null = null
  #changed = false

  constructor(dataFolder: string) {
    this.#path = join(dataFolder, 'index.jsonl')
  }

  /** What is known of a run whose file has this date and size; `null` when it has not been seen so. */
  known(run: string, stamp: string): RunSummary | null {
    const known = this.#all().get(run)
    return known?.stamp === stamp ? known.summary : null
  }

  learn(run: string, stamp: string, summary: RunSummary): RunSummary {
    this.#all().set(run, { stamp, summary })
    this.#changed = true
    return summary
  }

  /** Forgets runs that are gone. */
  forgetOthers(runs: ReadonlySet<string>): void {
    const all = this.#all()
    for (const run of all.keys()) if (!runs.has(run)) this.#changed = all.delete(run)
  }

  /** Keeps what is known for next time, where that can be done. */
  keep(): void {
    const all = this.#all()
    if (!this.#changed) return
    this.#changed = false
    const lines = [...all.values()].map((entry) => `${JSON.stringify(entry)}\n`)
    try {
      // Where nothing is kept, nothing is to be found.
      if (all.size === 0) rmSync(this.#path, { force: true })
      else writeWhole(this.#path, `${JSON.stringify({ hearback: 'index', version: VERSION })}\n${lines.join('')}`)
    } catch {
      // A full disk or a read-only folder: the next list is only slower.
    }
  }

  #all() {
    this.#known ??= readIndex(this.#path)
    return this.#known
  }
}

function readIndex(path: string): Map<string, { stamp: string; summary: RunSummary }> {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return new Map()
  }
  return parseIndex(text)
}

/** What can be used of an index's text: nothing of another version, and no line that is not whole. */
export function parseIndex(text: string): Map<string, { stamp: string; summary: RunSummary }> {
  const [head = '', ...lines] = text.split('\n')
  if (!headSchema.safeParse(parse(head)).success) return new Map()
  return new Map(
    lines.flatMap((line) => {
      const entry = lineSchema.safeParse(parse(line))
      return entry.success ? [[entry.data.summary.run, entry.data] as const] : []
    }),
  )
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
