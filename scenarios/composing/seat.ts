import type { Desk } from '../desk'
import type { ChannelId } from '../engine'

/** Where somebody types: the desk as it stands, and the room that is open. */
export interface Seat {
  desk: Desk
  room: ChannelId
}

/** What typed words come to: a move, or a sentence that says what is missing and how to write it. */
export type Reading<T> = { ok: true; value: T } | { ok: false; message: string }

export function read<T>(value: T): Reading<T> {
  return { ok: true, value }
}

export function unread(message: string): Reading<never> {
  return { ok: false, message }
}
