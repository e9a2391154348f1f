import type { Desk, DeskMessage } from '../desk'
import { BOT, IMOC, type PersonId } from '../engine'
import { rowsOf } from '../tables'
import type { View } from './view'

type Sounds = (text: string) => boolean

/** What others have said, oldest first, in the ways a player looks it up. Each message is taken in once. */
interface Hearing {
  /** How many messages have been taken in, the player's own among them, and the last of these. */
  taken: number
  last: DeskMessage | undefined
  all: DeskMessage[]
  by: Map<PersonId, DeskMessage[]>
  /** What sounds like something, and how many of all taken in have been listened to for it. */
  like: Map<Sounds, { listened: number; found: DeskMessage[] }>
}

/** What others said from a second on, oldest first. */
export function heardSince({ desk }: View, from: number): DeskMessage[] {
  return saidSince(desk.messages, from)
}

export function saidSince(messages: Desk['messages'], from: number): DeskMessage[] {
  return since(hearing(messages).all, from)
}

/** What one of the others said from a second on, oldest first. */
export function heardFrom({ desk }: View, by: PersonId, from: number): DeskMessage[] {
  return since(hearing(desk.messages).by.get(by) ?? [], from)
}

/** What others said so far that sounds like something, oldest first. */
export function heardLike({ desk }: View, sounds: Sounds): readonly DeskMessage[] {
  return saidLike(desk.messages, sounds).filter(isOthers)
}

/** What anybody said so far that sounds like something, the player and the bot among them, oldest first. */
export function saidLike(messages: Desk['messages'], sounds: Sounds): readonly DeskMessage[] {
  const { taken, like } = hearing(messages)
  const known = like.get(sounds) ?? { listened: 0, found: [] }
  if (known.listened < taken)
    for (const message of rowsOf(messages, known.listened)) if (sounds(message.text)) known.found.push(message)
  known.listened = taken
  like.set(sounds, known)
  return known.found
}

function isOthers({ by }: DeskMessage): boolean {
  return by !== IMOC && by !== BOT
}

/** What was heard at the last look: it only grows as long as it is the same talk. */
let latest: { messages: Desk['messages']; heard: Hearing } | undefined

function hearing(messages: Desk['messages']): Hearing {
  if (latest?.messages === messages) return latest.heard
  const before = latest?.heard
  const heard =
    before?.last !== undefined && rowsOf(messages, before.taken - 1)[0] === before.last
      ? before
      : { taken: 0, last: undefined, all: [], by: new Map(), like: new Map() }
  for (const message of rowsOf(messages, heard.taken)) takeIn(heard, message)
  latest = { messages, heard }
  return heard
}

function takeIn(heard: Hearing, message: DeskMessage): void {
  heard.taken += 1
  heard.last = message
  if (!isOthers(message)) return
  heard.all.push(message)
  const said = heard.by.get(message.by)
  if (said) said.push(message)
  else heard.by.set(message.by, [message])
}

function since(messages: readonly DeskMessage[], from: number): DeskMessage[] {
  return messages.slice(messages.findLastIndex(({ at }) => at < from) + 1)
}
