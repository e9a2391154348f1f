import { realpathSync } from 'node:fs'
import { resolve, sep } from 'node:path'

import type { LibraryEntry } from '../../bridge'
import type { Engine } from '../engine'
import type { LoadedScenario } from '../library'
import { OpenFile } from './open-file'
import { watchFiles } from './watch-files'

export interface FollowedFiles {
  /** Called after each save; `changed` says that there is a new sound version. */
  onSave: (file: OpenFile, changed: boolean) => void
  /** Called after that, once there is something to tell that takes a proof. */
  onProved: (file: OpenFile) => void
}

interface Opened {
  file: OpenFile
  stopWatching: () => void
  proving?: NodeJS.Immediate
}

/** The scenario files that were opened, each followed as it is saved. A file stands before a shipped scenario of its id. */
export class OpenFiles {
  readonly #engine: Engine
  readonly #shipped: string
  readonly #followed: FollowedFiles
  readonly #files = new Map<string, Opened>()

  constructor(engine: Engine, shipped: string, followed: FollowedFiles) {
    this.#engine = engine
    this.#shipped = shipped
    this.#followed = followed
  }

  /** Opens a file, sound or not; opening it again changes nothing. */
  open(given: string): OpenFile {
    const path = realPath(given)
    const known = this.#files.get(path)
    if (known) return known.file
    const opened: Opened = { file: new OpenFile(path, this.#engine, this.#shipped), stopWatching: () => {} }
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
    this.#forget(() => true)
  }

  /** Follows no file of a folder any more. */
  closeIn(folder: string): void {
    const within = `${realPath(folder)}${sep}`
    this.#forget((path) => path.startsWith(within))
  }

  #forget(isMeant: (path: string) => boolean): void {
    for (const [path, { stopWatching, proving }] of this.#files) {
      if (!isMeant(path)) continue
      stopWatching()
      clearImmediate(proving)
      this.#files.delete(path)
    }
  }

  #watch(opened: Opened): void {
    const { file } = opened
    const watched = file.files
    opened.stopWatching = watchFiles(watched, () => {
      clearImmediate(opened.proving)
      const changed = file.check()
      if (file.files.join('\n') !== watched.join('\n')) {
        opened.stopWatching()
        this.#watch(opened)
      }
      this.#followed.onSave(file, changed)
      // The drill goes on first; what a proof finds does not stand in its way.
      opened.proving = setImmediate(() => file.prove() && this.#followed.onProved(file))
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
