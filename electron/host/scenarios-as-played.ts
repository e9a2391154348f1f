import type { ScenarioCopies } from './archive'
import type { Engine } from './engine'
import { type LoadedScenario, loadSources } from './library'

/** Scenarios that are kept in mind. */
const MOST = 16

/**
 * The scenarios of kept runs as they were when they were played, read once: reading one costs as much as everything else
 * of opening a debrief, and what a hash stands for does not change.
 */
export class ScenariosAsPlayed {
  readonly #engine: Engine
  readonly #copies: ScenarioCopies
  readonly #read = new Map<string, LoadedScenario>()

  constructor(engine: Engine, copies: ScenarioCopies) {
    this.#engine = engine
    this.#copies = copies
  }

  /** `null` when no copy was kept, or it does not load any more. */
  of(hash: string): LoadedScenario | null {
    const known = this.#read.get(hash)
    if (known) return known
    const sources = this.#copies.read(hash)
    const loading = sources && loadSources(this.#engine, sources)
    if (!loading?.ok) return null
    if (this.#read.size >= MOST) this.#read.clear()
    this.#read.set(hash, loading)
    return loading
  }
}
