import { glossaryOf, inBrackets, inPlainWords, type PlainWords } from '../../../scenarios/plain'
import type { Line } from './paint'

/** How one who plays by lines reads: as it was said, or in plain words with each term explained the first time it comes. */
export class Reading {
  readonly plain: boolean
  readonly #known = new Set<string>()
  #own: Record<string, string> | undefined

  constructor(plain: boolean) {
    this.plain = plain
  }

  /** The scenario's own terms, known once one sits down. */
  learn(own: Record<string, string> | undefined): void {
    this.#own = own
  }

  /** Facts or a briefing, in the words that are read. */
  worded<T>(told: T, words: PlainWords = {}): T {
    return this.plain ? inPlainWords(told, words) : told
  }

  explained(lines: readonly Line[]): readonly Line[] {
    if (!this.plain) return lines
    return lines.map((line) => ({ ...line, text: inBrackets(line.text, glossaryOf(this.#own), this.#known) }))
  }
}
