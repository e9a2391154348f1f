import type { RecordingHeader } from '../bridge'
import type { Archive, OpenRun, ReadRun, RunLine } from './archive'
import { HostRefusal } from './host-refusal'
import type { WallClock } from './wall-clock'

/** The files of runs, begun, read and gone on with; what stands against it is said in words. */
export class RunFiles {
  readonly #archive: Archive
  readonly #wall: WallClock

  constructor(archive: Archive, wall: WallClock) {
    this.#archive = archive
    this.#wall = wall
  }

  /** @throws {HostRefusal} when there is no such run, or nothing of it can be read */
  read(run: string): ReadRun {
    const stored = this.#archive.read(run)
    if (!stored) throw new HostRefusal('That run is not kept here any more.')
    if (!stored.ok) throw new HostRefusal(stored.damage.message)
    return stored.read
  }

  /** Whether a run was ended, or given up. */
  isOver(run: string): boolean {
    return this.#archive.has(run) && this.read(run).end !== null
  }

  /** A new run with its first lines; none at all when the disk does not take them. */
  create(header: RecordingHeader, lines: RunLine[]): OpenRun {
    const file = this.#archive.create(header)
    try {
      file.writer.append(lines, { flush: true })
    } catch (error) {
      file.close()
      this.#archive.discard(header.run)
      throw error
    }
    return file
  }

  /** Goes on writing behind what was read, `lines` first. */
  reopen(run: string, read: ReadRun, lines: RunLine[]): OpenRun {
    const file = this.#archive.reopen(run, read, this.#wall.date())
    try {
      file.writer.append(lines, { flush: true })
    } catch (error) {
      file.close()
      throw error
    }
    return file
  }

  /** Writes a line to a run that nobody plays. */
  append(run: string, line: RunLine): void {
    const read = this.read(run)
    if (read.damage) throw new HostRefusal(`Nothing more is written to this run. ${read.damage.message}`)
    this.reopen(run, read, [line]).close()
  }

  /** @throws {HostRefusal} when there is no such run, or another Hearback has it */
  discard(run: string): void {
    if (!this.#archive.has(run)) throw new HostRefusal('That run is not kept here any more.')
    this.#archive.discard(run)
  }
}
