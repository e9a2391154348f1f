import type { RunCard } from '../bridge'
import type { Archive } from './archive'
import type { Rooms } from './rooms'
import { runCard } from './run-card'
import type { Shelf } from './shelf'

/** The list of kept runs, the newest first. */
export class RunList {
  readonly #archive: Archive
  readonly #shelf: Shelf
  readonly #rooms: Rooms

  constructor(archive: Archive, shelf: Shelf, rooms: Rooms) {
    this.#archive = archive
    this.#shelf = shelf
    this.#rooms = rooms
  }

  /** Runs that a save of their scenario broke off are left out while the run that took their place is kept. */
  all(): RunCard[] {
    const replaced = new Set(this.#archive.summaries().flatMap(({ replaces }) => replaces ?? []))
    return this.#cards(() => true).filter((card) => card.state !== 'interrupted' || !replaced.has(card.run))
  }

  /** Those in which each word stands somewhere. */
  search(words: string): RunCard[] {
    const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
    return this.#cards((text) => wanted.every((word) => text.includes(word)))
  }

  #cards(isWanted: (text: string) => boolean): RunCard[] {
    const titles = this.#shelf.titles()
    return this.#archive
      .summaries()
      .map((summary) => ({
        words: summary.words,
        card: runCard(summary, this.#rooms.live(summary.run), (scenario) => titles.get(scenario) ?? null),
      }))
      .filter(({ words, card }) =>
        isWanted(`${card.title} ${card.scenario} ${card.run} ${card.ending?.title ?? ''} ${words}`.toLowerCase()),
      )
      .map(({ card }) => card)
      .sort((a, b) => (a.startedAt < b.startedAt ? 1 : a.startedAt > b.startedAt ? -1 : 0))
  }
}
