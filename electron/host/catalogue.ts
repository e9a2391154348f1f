import { type Archive, type EndedRun, endedOf, type KnownRun, type RunSummary } from './archive'
import type { WallClock } from './wall-clock'

/** Milliseconds that somebody who asks waits at most for runs to be read, and so many runs are read even so. */
const AT_ONCE_MS = 150
const AT_ONCE = 20
/** From there on: how often some are read, for how long at a time, and how many while somebody plays. */
const PACE_MS = 40
const SLICE_MS = 25
const WHILE_PLAYING = 1
/** So many are read before the index is kept once more. */
const KEEP_EVERY = 2000

export interface CatalogueParts {
  archive: Archive
  wall: WallClock
  /** A drill is being played: its time goes first. */
  busy: () => boolean
}

/**
 * What is known of the kept runs. After the index was lost each has to be read once; that is done a few at a time, the newest
 * first, so that neither a list nor a drill waits for ten thousand of them.
 */
export class Catalogue {
  readonly #parts: CatalogueParts
  #unread: string[] = []
  #readSince = 0
  #timer: unknown = null

  constructor(parts: CatalogueParts) {
    this.#parts = parts
  }

  /** How many runs are still to be read; until then they are in no list. */
  get toRead(): number {
    return this.#unread.length
  }

  /** Those known so far, in no particular order. */
  summaries(): RunSummary[] {
    return this.#look().map(({ summary }) => summary)
  }

  /** Those known so far that are over and whole, in no particular order. */
  ended(): EndedRun[] {
    return this.#look().flatMap((known) => endedOf(known) ?? [])
  }

  /** Stops reading; whoever asks next starts it again. */
  close(): void {
    if (this.#readSince > 0) this.#parts.archive.keepIndex()
    this.#readSince = 0
    this.#unread = []
    this.#rest()
  }

  #look(): KnownRun[] {
    const { archive } = this.#parts
    const { known, unread } = archive.known()
    this.#unread = unread
    const read = this.#readSome(AT_ONCE, AT_ONCE_MS)
    if (this.#unread.length === 0) this.#rest()
    else this.#timer ??= this.#parts.wall.every(PACE_MS, () => this.#goOn())
    return [...known, ...read]
  }

  #goOn(): void {
    if (this.#parts.busy()) this.#readSome(WHILE_PLAYING, 0)
    else this.#readSome(1, SLICE_MS)
    if (this.#unread.length === 0) this.#rest()
  }

  /** Reads so many of the newest, and more while there is time. */
  #readSome(least: number, milliseconds: number): KnownRun[] {
    const { archive } = this.#parts
    const until = performance.now() + milliseconds
    const read: KnownRun[] = []
    let count = 0
    for (const run of this.#unread) {
      if (count >= least && performance.now() > until) break
      count += 1
      const known = archive.learn(run)
      if (known) read.push(known)
    }
    this.#unread = this.#unread.slice(count)
    this.#readSince += count
    if (this.#unread.length === 0 || this.#readSince >= KEEP_EVERY) {
      archive.keepIndex()
      this.#readSince = 0
    }
    return read
  }

  #rest(): void {
    if (this.#timer !== null) this.#parts.wall.stop(this.#timer)
    this.#timer = null
  }
}
