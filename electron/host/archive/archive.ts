import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

import type { RecordingHeader } from '../../bridge'
import { HostRefusal } from '../host-refusal'
import { claimedElsewhere, claimRun } from './claim'
import { type Damage, type ReadRun, readRun } from './read-run'
import { RunWriter } from './run-writer'

/** Ids of runs are file names, so they are held to letters, digits and hyphens. */
export const RUN_ID = /^[a-z0-9][a-z0-9-]{0,99}$/

export interface OpenRun {
  writer: RunWriter
  /** Closes the file and lets go of it. */
  close: () => void
}

export type StoredRun = { run: string; modified: number } & (
  | { ok: true; read: ReadRun }
  | { ok: false; damage: Damage }
)

/** The folder of kept runs: one file each, which is the truth. */
export class Archive {
  readonly #folder: string
  /** Of runs as last read, by file date and size: hundreds of files are not read anew for each list. */
  readonly #seen = new Map<string, { stamp: string; stored: StoredRun }>()

  constructor(dataFolder: string) {
    this.#folder = join(dataFolder, 'runs')
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 })
  }

  /** In no particular order. */
  list(): StoredRun[] {
    return readdirSync(this.#folder)
      .filter((name) => name.endsWith('.jsonl') && RUN_ID.test(name.slice(0, -'.jsonl'.length)))
      .flatMap((name) => this.read(name.slice(0, -'.jsonl'.length)) ?? [])
  }

  /** `null` when there is no such run. */
  read(run: string): StoredRun | null {
    const path = this.path(run)
    const stat = statSync(path, { throwIfNoEntry: false })
    if (!stat) return null
    const stamp = `${stat.mtimeMs}:${stat.size}`
    const seen = this.#seen.get(run)
    if (seen?.stamp === stamp) return seen.stored
    const result = readRun(readFileSync(path, 'utf8'))
    const stored: StoredRun = result.ok
      ? { run, modified: stat.mtimeMs, ok: true, read: result.run }
      : { run, modified: stat.mtimeMs, ok: false, damage: result.damage }
    this.#seen.set(run, { stamp, stored })
    return stored
  }

  create(header: RecordingHeader): OpenRun {
    const path = this.path(header.run)
    const writer = RunWriter.create(path)
    const letGo = this.#claim(header.run)
    writer.append([{ kind: 'header', ...header }], { flush: true })
    return openRun(writer, letGo)
  }

  /** To go on writing behind what was read. @throws {HostRefusal} when another Hearback has the run */
  reopen(run: string, read: ReadRun, wall: string): OpenRun {
    const letGo = this.#claim(run)
    try {
      return openRun(RunWriter.reopen(this.path(run), read, wall), letGo)
    } catch (error) {
      letGo()
      throw error
    }
  }

  /** Whether another living Hearback on this data folder is playing the run. */
  isElsewhere(run: string): boolean {
    return claimedElsewhere(this.path(run))
  }

  discard(run: string): void {
    if (this.isElsewhere(run)) throw new HostRefusal('That run is open in another Hearback; close it there first.')
    rmSync(this.path(run), { force: true })
    this.#seen.delete(run)
  }

  has(run: string): boolean {
    return existsSync(this.path(run))
  }

  path(run: string): string {
    if (!RUN_ID.test(run)) throw new HostRefusal('There is no run of that name.')
    return join(this.#folder, `${run}.jsonl`)
  }

  #claim(run: string): () => void {
    const letGo = claimRun(this.path(run))
    if (!letGo) throw new HostRefusal('That run is open in another Hearback; go on with it there, or close it first.')
    return letGo
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
