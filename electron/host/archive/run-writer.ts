import { closeSync, openSync, readSync } from 'node:fs'

import { CHAIN_START, seal } from './chain'
import { type Disk, DiskRefusal, diskRefusal, NODE_DISK } from './disk'
import type { RunLine } from './line'

/**
 * Appends to one run's file. Lines given together go out in one write, so that a crash tears at most the last of them.
 * Only one writer may have a run at a time; `claimRun` sees to that.
 */
export class RunWriter {
  /** Who writes to which file in this process: a writer whose file was opened anew must not write over what came since. */
  static readonly #current = new Map<string, RunWriter>()

  readonly #path: string
  readonly #file: number
  readonly #disk: Disk
  #chain: string
  /** Bytes of whole lines. What a failed write left behind them does not count and is written over. */
  #size: number
  /** A failed write could not be taken back at once; it is before the next one. */
  #ragged = false

  private constructor(
    path: string,
    file: number,
    disk: Disk,
    { goodBytes, chain }: { goodBytes: number; chain: string },
  ) {
    this.#path = path
    this.#file = file
    this.#disk = disk
    this.#chain = chain
    this.#size = goodBytes
    RunWriter.#current.set(path, this)
  }

  /** A new file. @throws when there is one already */
  static create(path: string, disk: Disk = NODE_DISK): RunWriter {
    return new RunWriter(path, openSync(path, 'wx', 0o600), disk, { goodBytes: 0, chain: CHAIN_START })
  }

  /** Goes on behind the first `goodBytes` of a file; what a crash left behind them is taken off and comes back as a `torn` line. */
  static reopen(
    path: string,
    good: { goodBytes: number; chain: string },
    wall: string,
    disk: Disk = NODE_DISK,
  ): RunWriter {
    const file = openSync(path, 'r+')
    const torn = restOf(file, good.goodBytes)
    const writer = new RunWriter(path, file, disk, good)
    try {
      if (torn !== '') {
        disk.truncate(file, good.goodBytes)
        writer.append([{ kind: 'torn', text: torn, wall }], { flush: true })
      }
    } catch (error) {
      writer.close()
      throw error
    }
    return writer
  }

  /**
   * Writes the lines. With `flush` they are on the disk, not only with the operating system, when this returns: a power cut
   * does not lose them.
   *
   * @throws {DiskRefusal} when the disk does not take all of them; then none of them is in the file, and the writer can go
   * on once the disk can
   */
  append(lines: RunLine[], { flush = false } = {}): void {
    if (lines.length === 0) return
    if (RunWriter.#current.get(this.#path) !== this) throw new DiskRefusal('This run has been taken up anew elsewhere.')
    let chain = this.#chain
    let text = ''
    for (const line of lines) {
      const sealed = seal(line, chain)
      chain = sealed.chain
      text += `${sealed.text}\n`
    }
    const bytes = Buffer.from(text)
    try {
      if (this.#ragged) this.#disk.truncate(this.#file, this.#size)
      this.#ragged = false
      for (let done = 0; done < bytes.length; ) done += this.#disk.write(this.#file, bytes, done, this.#size + done)
      if (flush) this.#disk.sync(this.#file)
    } catch (error) {
      this.#takeBack()
      throw diskRefusal(error)
    }
    this.#chain = chain
    this.#size += bytes.length
  }

  close(): void {
    if (RunWriter.#current.get(this.#path) === this) RunWriter.#current.delete(this.#path)
    closeSync(this.#file)
  }

  /** A half-written line, or one that may not reach the disk, must not be read as said. */
  #takeBack(): void {
    this.#ragged = true
    try {
      this.#disk.truncate(this.#file, this.#size)
      this.#ragged = false
    } catch {
      // Tried again before the next write; until then a reader takes it for a torn line.
    }
  }
}

function restOf(file: number, from: number): string {
  const rest = Buffer.alloc(1024 * 1024)
  return rest.subarray(0, readSync(file, rest, 0, rest.length, from)).toString('utf8')
}
