import { OUTCOME_VERSION, type PlayedRun, progressOf } from '../../../scenarios/debrief'
import type { OwnProgress, RecordingHeader } from '../../bridge'
import type { Archive, EndedRun } from '../archive'
import type { Catalogue } from '../catalogue'
import type { Engine } from '../engine'
import type { LoadedScenario } from '../library'
import type { WallClock } from '../wall-clock'
import { type OutcomeEntry, OutcomeIndex } from './outcome-index'

/** Runs marked at once when somebody asks; the others follow one by one, so that nothing waits for them. */
const AT_ONCE = 4
/** Milliseconds between one run marked in the background and the next. */
const PACE = 15
/** Longer words than a sentence of evidence needs. */
const MOST_WORDS = 240

export interface PracticeParts {
  engine: Engine
  wall: WallClock
  archive: Archive
  catalogue: Catalogue
  dataFolder: string
  /** The scenario as it was when the run was played. @throws when there is none */
  scenarioOf: (header: RecordingHeader) => LoadedScenario
  /** A drill is being played, or runs are being read: their time goes first. */
  busy: () => boolean
}

/** How one's own runs come out: marked once each, kept in an index, told as progress. */
export class PracticeBook {
  readonly #parts: PracticeParts
  readonly #index: OutcomeIndex
  readonly #scenarios = new Map<string, LoadedScenario>()
  /** Runs to be marked, the newest first. */
  #toMark: string[] = []
  #timer: unknown = null

  constructor(parts: PracticeParts) {
    this.#parts = parts
    this.#index = new OutcomeIndex(parts.dataFolder, OUTCOME_VERSION)
  }

  /** Progress over every run that has been marked; those that have not are marked from here on. */
  progress(): OwnProgress {
    const { catalogue, wall } = this.#parts
    const ended = catalogue.ended()
    // What was marked of runs that have yet to be read is not for nothing.
    if (catalogue.toRead === 0) this.#index.settle(new Set(ended.map(({ run }) => run)))
    const unknown = ended
      .filter(({ run, stamp }) => this.#index.get(run, stamp) === undefined)
      .toSorted((a, b) => (a.startedAt < b.startedAt ? 1 : -1))
    this.#index.add(unknown.slice(0, AT_ONCE).map((run) => this.#marked(run)))
    this.#toMark = unknown.slice(AT_ONCE).map(({ run }) => run)
    this.#goOn()
    return {
      progress: progressOf(this.#played(ended), wall.date().slice(0, 10)),
      toMark: this.#toMark.length,
      toRead: catalogue.toRead,
    }
  }

  /** How a run was marked, in words to search for: `checklist:strong outbound:solid`. Empty until it was. */
  wordsOf(run: string): string {
    const dials = Object.entries(this.#index.last(run)?.outcome?.dials ?? {})
    return dials.flatMap(([dial, outcome]) => (outcome ? [`${dial}:${outcome.band}`] : [])).join(' ')
  }

  /** Marks a run that has just ended, when nothing else is to be done. */
  markSoon(run: string): void {
    this.#toMark.unshift(run)
    this.#goOn()
  }

  /** Stops marking, and has nothing in mind of what was kept. */
  close(): void {
    this.#toMark = []
    this.#rest()
    this.#index.forget()
  }

  #goOn(): void {
    if (this.#toMark.length > 0 && this.#timer === null)
      this.#timer = this.#parts.wall.every(PACE, () => this.#markNext())
  }

  #rest(): void {
    if (this.#timer !== null) this.#parts.wall.stop(this.#timer)
    this.#timer = null
  }

  #markNext(): void {
    if (this.#parts.busy()) return
    const next = this.#parts.archive.endedRun(this.#toMark.shift() ?? '')
    if (next && !this.#index.get(next.run, next.stamp)) this.#index.add([this.#marked(next)])
    if (this.#toMark.length === 0) this.#rest()
  }

  #marked({ run, stamp }: EndedRun): OutcomeEntry {
    try {
      const stored = this.#parts.archive.readOnce(run)
      if (!stored.ok) throw new Error(stored.damage.message)
      const { header, facts, at } = stored.read
      const outcome = this.#parts.engine.runOutcome(facts, this.#scenario(header), at)
      for (const { miss } of outcome.skills) if (miss) miss.why = shortened(miss.why)
      return { run, stamp, outcome, forked: header.forkedFrom !== undefined }
    } catch {
      // Its scenario is gone, or the file is not to be read: the others still say something.
      return { run, stamp, outcome: null, forked: false }
    }
  }

  #scenario(header: RecordingHeader) {
    const known = this.#scenarios.get(header.scenarioHash)
    if (known) return known.scenario
    const loaded = this.#parts.scenarioOf(header)
    this.#scenarios.set(header.scenarioHash, loaded)
    for (const oldest of this.#scenarios.keys()) {
      if (this.#scenarios.size <= 16) break
      this.#scenarios.delete(oldest)
    }
    return loaded.scenario
  }

  #played(ended: readonly EndedRun[]): PlayedRun[] {
    return ended.flatMap(({ run, stamp, scenario, startedAt }) => {
      const entry = this.#index.get(run, stamp)
      return entry?.outcome ? [{ ...entry.outcome, run, scenario, startedAt, forked: entry.forked }] : []
    })
  }
}

function shortened(text: string): string {
  return text.length > MOST_WORDS ? `${text.slice(0, text.lastIndexOf(' ', MOST_WORDS))} …` : text
}
