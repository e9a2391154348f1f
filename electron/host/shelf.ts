import type { LibraryEntry, RecordingHeader } from '../bridge'
import type { ScenarioCopies, Sources } from './archive'
import type { Engine } from './engine'
import { HostRefusal } from './host-refusal'
import { Library, type LoadedScenario } from './library'
import { type FollowedFiles, OpenFiles } from './live'
import { ScenariosAsPlayed } from './scenarios-as-played'

export interface ShelfParts extends FollowedFiles {
  engine: Engine
  libraryFolder: string
  copies: ScenarioCopies
}

/** The scenarios there are: those that ship, before them the files somebody opened, and those of kept runs as they were. */
export class Shelf {
  readonly #library: Library
  readonly #files: OpenFiles
  readonly #copies: ScenarioCopies
  readonly #asPlayed: ScenariosAsPlayed

  constructor({ engine, libraryFolder, copies, onSave, onProved }: ShelfParts) {
    this.#library = new Library(libraryFolder, engine)
    this.#files = new OpenFiles(engine, libraryFolder, { onSave, onProved })
    this.#copies = copies
    this.#asPlayed = new ScenariosAsPlayed(engine, copies)
  }

  /** The scenarios of opened files first; they stand before shipped ones of their id. */
  entries(): LibraryEntry[] {
    const opened = this.#files.entries()
    const ids = new Set(opened.flatMap((entry) => (entry.ok ? entry.briefing.scenario : [])))
    const shipped = this.#library.entries()
    return [...opened, ...shipped.filter((entry) => !entry.ok || !ids.has(entry.briefing.scenario))]
  }

  /** Reads what ships, one scenario at a time between other things, so that whoever asks first need not wait for all of it. */
  async warmUp(): Promise<void> {
    for (const id of this.#library.ids()) {
      await new Promise((next) => setImmediate(next))
      this.#library.load(id)
    }
  }

  /** The neutral titles by id. */
  titles(): Map<string, string> {
    return new Map(
      this.entries().flatMap((entry) => (entry.ok ? [[entry.briefing.scenario, entry.briefing.title]] : [])),
    )
  }

  /** Opens a file, sound or not, and follows it. */
  open(path: string): LibraryEntry {
    return this.#files.open(path).entry()
  }

  ships(id: string): boolean {
    return this.#library.ids().includes(id)
  }

  /** The scenario as it is now. @throws {HostRefusal} when there is none, or it does not load */
  scenario(id: string): LoadedScenario {
    const opened = this.#files.load(id)
    if (opened) return opened
    if (!this.ships(id)) throw new HostRefusal(`There is no scenario called "${id}" here.`)
    const loading = this.#library.load(id)
    if (loading.ok) return loading
    const first = loading.problems[0]
    const where = first ? ` ${first.file}:${first.line}: ${first.message}` : ''
    throw new HostRefusal(`The scenario "${id}" does not load.${where}`)
  }

  /** The scenario as it was when a run was played; today's for runs from before copies were kept. */
  scenarioOf({ scenario, scenarioHash }: RecordingHeader): LoadedScenario {
    return this.#asPlayed.of(scenarioHash) ?? this.scenario(scenario)
  }

  /** Keeps a copy of what a run is played from. */
  keep(sources: Sources): void {
    this.#copies.keep(sources)
  }

  /** The files of a folder that is about to go are followed no more, and stand in the library no more. */
  closeIn(folder: string): void {
    this.#files.closeIn(folder)
  }

  /** No file is followed any more. */
  close(): void {
    this.#files.close()
  }
}
