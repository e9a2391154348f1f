import type { Move } from '../../engine'
import type { Reading, Seat } from '../seat'

/** A command that is typed: its word after a slash, and what the words behind it come to. */
export interface Slash {
  /** The same as the command of the desk that does it, where there is one. */
  id: string
  word: string
  /** What may follow, such as `who because why`. */
  hint: string
  /** What it does, in a line. */
  says: string
  /** A line to learn from. */
  example: string
  /** The move; or what is missing, as a sentence. */
  read: (rest: string, seat: Seat) => Reading<Move>
  /** Whole texts that `rest` may become. */
  complete?: (rest: string, seat: Seat) => string[]
}
