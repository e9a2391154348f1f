import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

import type { RecordingHeader } from '../../bridge'
import { RUN_ID } from '../file-names'
import { HostRefusal } from '../host-refusal'
import { claimedElsewhere, claimRun } from './claim'
import { type Disk, DiskRefusal, diskRefusal, NODE_DISK } from './disk'
import { type ReadRun, readRun } from './read-run'
import { RunIndex } from './run-index'
import { type RunSummary, summaryOf } from './run-summary'
import { RunWriter } from './run-writer'
import type { StoredRun } from './stored-run'

/** Runs as last read: a debrief asks for one again and again. More would fill the memory. */
const MOST_SEEN = 8

export interface OpenRun {
  writer: RunWriter
  /** Closes the file and lets go of it. */
  close: () => void
}

/** A run that is over and whole, and how to notice that its file has changed. */
export interface EndedRun {
  run: string
  stamp: string
  scenario: string
  startedAt: string
}

/** What is known of a run whose file has that date and size. */
export interface KnownRun {
  stamp: string
  summary: RunSummary
}

/** What a run was about, in words to search for that its file does not have: its title, the names of people. */
export type AboutRun = (read: ReadRun) => string

const UNREADABLE = 'The disk does not let this run be read. Its file is kept as it is.'

/** The folder of kept runs: one file each, which is the truth. */
export class Archive {
  readonly #folder: string
  readonly #disk: Disk
  readonly #index: RunIndex
  readonly #about: AboutRun
  readonly #seen = new Map<string, { stamp: string; stored: StoredRun }>()

  constructor(
    dataFolder: string,
    { disk = NODE_DISK, about = () => '' }: { disk?: Disk | undefined; about?: AboutRun } = {},
  ) {
    this.#about = about
    this.#folder = join(dataFolder, 'runs')
    this.#disk = disk
    this.#index = new RunIndex(dataFolder)
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 })
  }

  /** The ids of all runs, in no particular order. */
  ids(): string[] {
    // A folder, or a link to somewhere else, is no run, whatever it is called.
    return readdirSync(this.#folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.jsonl'))
      .map(({ name }) => name.slice(0, -'.jsonl'.length))
      .filter((run) => RUN_ID.test(run))
  }

  /** What is known without reading any run, and the runs that have to be read for the rest, the newest first. */
  known(): { known: KnownRun[]; unread: string[] } {
    const runs = this.ids()
    const unread: string[] = []
    const known = runs.flatMap((run) => {
      const stamp = this.#stamp(run)
      if (stamp === null) return []
      const summary = this.#index.known(run, stamp)
      if (summary) return [{ stamp, summary }]
      unread.push(run)
      return []
    })
    this.#index.forgetOthers(new Set(runs))
    // Their names begin with the day.
    return { known, unread: unread.sort().reverse() }
  }

  /** Reads a run, unless it has not changed since last time; `null` when it is gone. */
  learn(run: string): KnownRun | null {
    const stamp = RUN_ID.test(run) ? this.#stamp(run) : null
    if (stamp === null) return null
    const known = this.#index.known(run, stamp)
    if (known) return { stamp, summary: known }
    const stored = this.#readNow(run)
    const summary = summaryOf(stored, this.#aboutOf(stored))
    // What the disk would not give today it may give tomorrow.
    return { stamp, summary: stored.ok || stored.damage.line > 0 ? this.#index.learn(run, stamp, summary) : summary }
  }

  /** Keeps what is known of the runs for next time. */
  keepIndex(): void {
    this.#index.keep()
  }

  /** What is to be said of each run, in no particular order. Reads every one that has changed, however long that takes. */
  summaries(): RunSummary[] {
    const { known, unread } = this.known()
    const learned = unread.flatMap((run) => this.learn(run) ?? [])
    this.keepIndex()
    return [...known, ...learned].map(({ summary }) => summary)
  }

  /** A run that is over and whole; `null` for every other. */
  endedRun(run: string): EndedRun | null {
    const known = this.learn(run)
    return known && endedOf(known)
  }

  /** Reads a run without remembering it: for one look at many. */
  readOnce(run: string): StoredRun {
    return this.#readNow(run)
  }

  /** `null` when there is no such run. */
  read(run: string): StoredRun | null {
    const stamp = this.#stamp(run)
    if (stamp === null) return null
    const seen = this.#seen.get(run)
    if (seen?.stamp === stamp) return seen.stored
    const stored = this.#readNow(run)
    this.#seen.delete(run)
    this.#seen.set(run, { stamp, stored })
    for (const oldest of this.#seen.keys()) {
      if (this.#seen.size <= MOST_SEEN) break
      this.#seen.delete(oldest)
    }
    return stored
  }

  /** @throws {DiskRefusal} when the disk does not take it; then there is no such run */
  create(header: RecordingHeader): OpenRun {
    const path = this.path(header.run)
    const file = this.#opened(header.run, () => RunWriter.create(path, this.#disk))
    try {
      file.writer.append([{ kind: 'header', ...header }], { flush: true })
    } catch (error) {
      file.close()
      rmSync(path, { force: true })
      throw error
    }
    return file
  }

  /** To go on writing behind what was read. @throws {HostRefusal} when another Hearback has the run */
  reopen(run: string, read: ReadRun, wall: string): OpenRun {
    return this.#opened(run, () => RunWriter.reopen(this.path(run), read, wall, this.#disk))
  }

  /** Whether another living Hearback on this data folder is playing the run. */
  isElsewhere(run: string): boolean {
    return claimedElsewhere(this.path(run))
  }

  discard(run: string): void {
    if (this.isElsewhere(run)) throw new HostRefusal('That run is open in another Hearback; close it there first.')
    try {
      rmSync(this.path(run), { force: true })
      rmSync(`${this.path(run)}.lock`, { force: true })
    } catch {
      throw new DiskRefusal('The folder that runs are kept in cannot be written to, so the run is still there.')
    }
    this.#seen.delete(run)
  }

  has(run: string): boolean {
    return this.#stamp(run) !== null
  }

  path(run: string): string {
    if (!RUN_ID.test(run)) throw new HostRefusal('There is no run of that name.')
    return join(this.#folder, `${run}.jsonl`)
  }

  #readNow(run: string): StoredRun {
    const path = this.path(run)
    const { mtimeMs: modified } = statSync(path)
    let text: string
    try {
      text = readFileSync(path, 'utf8')
    } catch {
      return { run, modified, ok: false, damage: { line: 0, message: UNREADABLE } }
    }
    const result = readRun(text)
    return result.ok
      ? { run, modified, ok: true, read: result.run }
      : { run, modified, ok: false, damage: result.damage }
  }

  /** A scenario that does not load any more leaves its runs as they are. */
  #aboutOf(stored: StoredRun): string {
    try {
      return stored.ok ? this.#about(stored.read) : ''
    } catch {
      return ''
    }
  }

  /** Date and size of a run's file, by which a change is noticed. */
  #stamp(run: string): string | null {
    const stat = statSync(this.path(run), { throwIfNoEntry: false })
    return stat?.isFile() ? `${stat.mtimeMs}:${stat.size}` : null
  }

  /** @throws {HostRefusal} in words, whatever the disk or another Hearback has against it */
  #opened(run: string, open: () => RunWriter): OpenRun {
    let letGo: (() => void) | null = null
    try {
      letGo = claimRun(this.path(run))
      if (letGo) return openRun(open(), letGo)
    } catch (error) {
      letGo?.()
      throw error instanceof HostRefusal ? error : diskRefusal(error)
    }
    throw new HostRefusal('That run is open in another Hearback; go on with it there, or close it first.')
  }
}

function openRun(writer: RunWriter, letGo: () => void): OpenRun {
  return {
    writer,
    close: () => {
      writer.close()
      letGo()
    },
  }
}

/** The run, when it is over and whole. */
export function endedOf({ stamp, summary }: KnownRun): EndedRun | null {
  const { run, over, damage, scenario, startedAt } = summary
  return over && damage === null ? { run, stamp, scenario, startedAt } : null
}
