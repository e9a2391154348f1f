import { closeSync, fsyncSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs'

import { CHAIN_START, seal } from './chain'
import type { RunLine } from './line'

/**
 * Appends to one run's file. Lines given together go out in one write, so that a crash tears at most the last of them.
 * Only one writer may have a run at a time; `claimRun` sees to that.
 */
export class RunWriter {
  readonly #file: number
  #chain: string

  private constructor(file: number, chain: string) {
    this.#file = file
    this.#chain = chain
  }

  /** A new file. @throws when there is one already */
  static create(path: string): RunWriter {
    return new RunWriter(openSync(path, 'wx', 0o600), CHAIN_START)
  }

  /** Goes on behind the first `goodBytes` of a file; what a crash left behind them is taken off and comes back as a `torn` line. */
  static reopen(path: string, { goodBytes, chain }: { goodBytes: number; chain: string }, wall: string): RunWriter {
    const file = openSync(path, 'r+')
    const torn = restOf(file, goodBytes)
    ftruncateSync(file, goodBytes)
    const writer = new RunWriter(openSync(path, 'a'), chain)
    closeSync(file)
    if (torn !== '') writer.append([{ kind: 'torn', text: torn, wall }], { flush: true })
    return writer
  }

  /**
   * Writes the lines. With `flush` they are on the disk, not only with the operating system, when this returns: a power cut
   * does not lose them.
   */
  append(lines: RunLine[], { flush = false } = {}): void {
    if (lines.length === 0) return
    let chain = this.#chain
    let text = ''
    for (const line of lines) {
      const sealed = seal(line, chain)
      chain = sealed.chain
      text += `${sealed.text}\n`
    }
    const bytes = Buffer.from(text)
    for (let done = 0; done < bytes.length; ) done += writeSync(this.#file, bytes, done)
    if (flush) fsyncSync(this.#file)
    this.#chain = chain
  }

  close(): void {
    closeSync(this.#file)
  }
}

function restOf(file: number, from: number): string {
  const rest = Buffer.alloc(1024 * 1024)
  return rest.subarray(0, readSync(file, rest, 0, rest.length, from)).toString('utf8')
}
