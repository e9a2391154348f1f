import type { Desk } from '../desk'
import type { ChannelId } from '../engine'

/** Where somebody types: the desk as it stands, and the room that is open. */
export interface Seat {
  desk: Desk
  room: ChannelId
}

/** Why typed words come to nothing. */
export interface Unread {
  ok: false
  /** What is missing and how to write it, as a sentence. */
  message: string
  /** Which list of the terminal has what there is, as a sentence; a screen shows it. */
  list?: string
}

/** What typed words come to: a move, or a sentence that says what is missing and how to write it. */
export type Reading<T> = { ok: true; value: T } | Unread

export function read<T>(value: T): Reading<T> {
  return { ok: true, value }
}

export function unread(message: string, list?: string): Unread {
  return { ok: false, message, ...(list !== undefined && { list }) }
}
