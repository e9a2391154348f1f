import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { type Archive, diskRefusal, type ScenarioCopies } from '../archive'
import { HostRefusal } from '../host-refusal'
import { OUTCOMES } from '../practice'
import { BUNDLE_ENDING, bundleBytes, writeBundle } from './bundle'
import { isScenarioBundle, takeInScenario } from './scenario-bundle'
import { MOST_FILE_BYTES, type TakenIn, takeIn } from './take-in'

/** Keeps everything a second time, gives it away, takes it in, and forgets all of it. */
export class Keeper {
  readonly #dataFolder: string
  readonly #archive: Archive
  readonly #copies: ScenarioCopies

  constructor(dataFolder: string, archive: Archive, copies: ScenarioCopies) {
    this.#dataFolder = dataFolder
    this.#archive = archive
    this.#copies = copies
  }

  /** Everything, into a new file of the folder `backups`, or of the name given. @param date - now, ISO 8601 */
  backup(date: string, path: string | null = null): { file: string; runs: number } {
    const stamp = date.slice(0, 19).replace(/[^0-9]/g, '-')
    try {
      const folder = join(this.#dataFolder, 'backups')
      if (path === null && !existsSync(folder)) mkdirSync(folder, { mode: 0o700 })
      const file = path ?? join(folder, `hearback-${stamp}${BUNDLE_ENDING}`)
      return { file, runs: writeBundle(file, this.#archive.ids(), this.#archive, this.#copies) }
    } catch (error) {
      throw diskRefusal(error)
    }
  }

  /** One run and what it was played from, as the bytes of a file that can be given to somebody. Needs no room on the disk. */
  bytesOf(run: string): Buffer {
    if (!this.#archive.has(run)) throw new HostRefusal('That run is not kept here any more.')
    return bundleBytes([run], this.#archive, this.#copies)
  }

  /** One run and what it was played from, into a file that can be given to somebody. */
  giveAway(run: string, path: string): void {
    if (!this.#archive.has(run)) throw new HostRefusal('That run is not kept here any more.')
    try {
      writeBundle(path, [run], this.#archive, this.#copies)
    } catch (error) {
      throw diskRefusal(error)
    }
  }

  /** A bundle of runs, the file of one run, or a scenario's bundle. */
  takeIn(bytes: Buffer): TakenIn {
    if (!isScenarioBundle(bytes)) return { ...takeIn(bytes, this.#archive, this.#copies), scenario: null }
    const scenario = takeInScenario(bytes, this.scenarioFolder)
    return { taken: [], here: [], refused: [], scenario }
  }

  /** The same, from the disk. */
  takeInFile(path: string): TakenIn {
    let bytes: Buffer
    try {
      const stat = statSync(path)
      if (!stat.isFile() || stat.size > MOST_FILE_BYTES) throw new Error('not a file of ours')
      bytes = readFileSync(path)
    } catch {
      throw new HostRefusal('This file cannot be read, or is far larger than anything that Hearback writes.')
    }
    return this.takeIn(bytes)
  }

  /** Where scenarios lie that were taken in, each in a folder of its own. */
  get scenarioFolder(): string {
    return join(this.#dataFolder, 'taken-in')
  }

  /**
   * Deletes every run but those open in another Hearback, with the scenarios they were played from.
   *
   * @param everything - and backups, scenarios that were taken in and the desktop's settings as well: all that Hearback ever
   * wrote here. Files that somebody else put into the folder stay.
   */
  discardAll({ everything = false } = {}): { runs: number; elsewhere: string[] } {
    const runs = this.#archive.ids()
    const elsewhere = runs.filter((run) => this.#archive.isElsewhere(run))
    for (const run of runs) if (!elsewhere.includes(run)) this.#archive.discard(run)
    try {
      if (elsewhere.length === 0) this.#sweep()
      for (const index of ['index.jsonl', OUTCOMES]) this.#remove(index)
      if (everything) for (const name of BESIDE_RUNS) this.#remove(name)
    } catch (error) {
      throw diskRefusal(error)
    }
    return { runs: runs.length - elsewhere.length, elsewhere }
  }

  /** What runs leave behind: their scenarios, and what a crash left of files that were being written. */
  #sweep(): void {
    this.#remove('scenarios')
    for (const folder of ['.', 'runs'])
      for (const name of readdirSync(join(this.#dataFolder, folder)))
        if (HALF_WRITTEN.test(name)) this.#remove(join(folder, name))
  }

  #remove(name: string): void {
    rmSync(join(this.#dataFolder, name), { recursive: true, force: true })
  }
}

/** What Hearback writes into its data folder besides runs. */
const BESIDE_RUNS = ['backups', 'taken-in', 'shell.json', 'window.json']
/** Of a write, a claim or a file to give away that was cut off. */
const HALF_WRITTEN = /\.(?:jsonl|json|hearback)\.(?:\d+(?:\.new)?|lock(?:\.(?:old-)?\d+)?)$/
