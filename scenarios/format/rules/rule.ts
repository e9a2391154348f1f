import type { Names } from '../names'
import type { Severity } from '../problem'
import type { Kind, Meaning, Part } from '../schema/meaning'
import type { Source, Spot } from '../source'
import type { Mapping, Scalar, Visit } from '../visits'

/** One kind of mistake: what finds it, and what its page says. */
export interface Rule {
  /** `area/what-is-wrong`. The rule's file has the same name. */
  code: `${string}/${string}`
  severity: Severity
  /** For its page: what is wrong, in a sentence or two. */
  about: string
  /** For its page: what to write instead. */
  instead: string
  /** Looks for it in a file. Rules without are found by whoever reads the file, or plays it. */
  check?: (file: CheckedFile, report: Report) => void
  /** Rules that look at one place only still tell the truth about a file that is broken further down. */
  local?: true
}

export interface Found {
  /** Left out: the file being checked. */
  source?: Source
  spot: Spot
  /** The piece of what stands there that is meant, for a finer caret. */
  part?: string
  message: string
  suggestion?: string | undefined
}

export type Report = (found: Found) => void

/** A file that has been gone through, and what its scenario defines. */
export interface CheckedFile {
  source: Source
  /** A scenario; otherwise a file that scenarios include. */
  main: boolean
  visits: readonly Visit[]
  names: Names
  /** The visits of one sort. */
  told<K extends Visit['what']>(what: K): ReadonlyArray<Extract<Visit, { what: K }>>
  scalars<K extends Meaning['is']>(is: K): Array<Scalar & { meaning: Extract<Meaning, { is: K }> }>
  mappings(part: Part): readonly Mapping[]
  /** The known word somebody probably meant, while there is effort left for guessing. */
  guess(word: string, known: readonly string[]): string | undefined
  /** What this very file defines; `names` knows the included files as well. */
  defined(kind: Kind): readonly Scalar[]
}

/** A rule that is told of by whoever finds it. */
export function card(rule: Rule): Rule {
  return rule
}

/** "There is no metric called …" needs a guess only where there is one. */
export function didYouMean(guess: string | undefined): string {
  return guess === undefined ? '' : ` Did you mean "${guess}"?`
}
