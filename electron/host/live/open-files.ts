import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'

import type { LibraryEntry } from '../../bridge'
import type { Engine } from '../engine'
import type { LoadedScenario } from '../library'
import { OpenFile } from './open-file'
import { watchFiles } from './watch-files'

/** The scenario files that were opened, each followed as it is saved. A file stands before a shipped scenario of its id. */
export class OpenFiles {
  readonly #engine: Engine
  readonly #shipped: string
  readonly #onSave: (file: OpenFile, changed: boolean) => void
  readonly #files = new Map<string, { file: OpenFile; stop: () => void }>()

  /** @param onSave - called after each save; `changed` says that there is a new sound version */
  constructor(engine: Engine, shipped: string, onSave: (file: OpenFile, changed: boolean) => void) {
    this.#engine = engine
    this.#shipped = shipped
    this.#onSave = onSave
  }

  /** Opens a file, sound or not; opening it again changes nothing. */
  open(given: string): OpenFile {
    const path = realPath(given)
    const known = this.#files.get(path)
    if (known) return known.file
    const opened = { file: new OpenFile(path, this.#engine, this.#shipped), stop: () => {} }
    this.#files.set(path, opened)
    this.#watch(opened)
    return opened.file
  }

  /** The one opened last first. */
  entries(): LibraryEntry[] {
    return [...this.#files.values()].reverse().map(({ file }) => file.entry())
  }

  /** The file that has, or had, this id. */
  called(id: string): OpenFile | null {
    const files = [...this.#files.values()].reverse().map(({ file }) => file)
    return files.find(({ good }) => good?.scenario.id === id) ?? files.find((file) => file.isCalled(id)) ?? null
  }

  /** The last sound version of the file with this id. */
  load(id: string): LoadedScenario | null {
    const good = this.called(id)?.good
    return good?.scenario.id === id ? good : null
  }

  close(): void {
    for (const { stop } of this.#files.values()) stop()
    this.#files.clear()
  }

  #watch(opened: { file: OpenFile; stop: () => void }): void {
    const { file } = opened
    const watched = file.files
    opened.stop = watchFiles(watched, () => {
      const changed = file.check()
      if (file.files.join('\n') !== watched.join('\n')) {
        opened.stop()
        this.#watch(opened)
      }
      this.#onSave(file, changed)
    })
  }
}

function realPath(given: string): string {
  try {
    return realpathSync(given)
  } catch {
    return resolve(given)
  }
}
