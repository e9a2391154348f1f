import type { RunCard } from '../bridge'
import { foundBy, type RunSummary } from './archive'
import type { Catalogue } from './catalogue'
import type { Rooms } from './rooms'
import { runCard } from './run-card'
import type { Shelf } from './shelf'

export interface RunListParts {
  catalogue: Catalogue
  shelf: Shelf
  rooms: Rooms
  /** How a run was marked, in words to search for. */
  marksOf: (run: string) => string
}

/** The list of kept runs, the newest first. */
export class RunList {
  readonly #parts: RunListParts

  constructor(parts: RunListParts) {
    this.#parts = parts
  }

  /** Runs that a save of their scenario broke off are left out while the run that took their place is kept. */
  all(): RunCard[] {
    const summaries = this.#parts.catalogue.summaries()
    const replaced = new Set(summaries.flatMap(({ replaces }) => replaces ?? []))
    return this.#cards(summaries).filter((card) => card.state !== 'interrupted' || !replaced.has(card.run))
  }

  /** Those in which each word stands somewhere. */
  search(words: string): RunCard[] {
    const { catalogue, shelf, marksOf } = this.#parts
    const titles = shelf.titles()
    const isFound = foundBy(words)
    return this.#cards(
      catalogue
        .summaries()
        .filter((summary) => isFound(summary, titles.get(summary.scenario)?.toLowerCase() ?? '', marksOf(summary.run))),
    )
  }

  #cards(summaries: RunSummary[]): RunCard[] {
    const { rooms, shelf } = this.#parts
    const titles = shelf.titles()
    return summaries
      .map((summary) => runCard(summary, rooms.live(summary.run), (scenario) => titles.get(scenario) ?? null))
      .sort((a, b) => (a.startedAt < b.startedAt ? 1 : a.startedAt > b.startedAt ? -1 : 0))
  }
}
