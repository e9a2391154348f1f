import type { Desk, DeskRoom, DeskThread } from '../../scenarios/desk'
import { type ChannelId, IMOC, type MessageId } from '../../scenarios/engine'
import { rowOf } from '../../scenarios/tables'

/** What was on screen so far, in the rooms and in the threads. */
export interface Read {
  read: Record<ChannelId, number>
  threadRead: Record<MessageId, number>
}

/** The same, from the room that is open, where the new was marked when it was opened. */
export interface Reading extends Read {
  room: ChannelId
  newFrom: number | null
}

/** The messages of a room that were on screen nowhere, in order: what was read in a thread is read. */
export function unreadIn(desk: Desk, room: DeskRoom, { read, threadRead }: Read): MessageId[] {
  const beyond = room.messages.slice(read[room.id] ?? 0)
  if (beyond.length === 0 || Object.keys(threadRead).length === 0) return beyond
  return beyond.filter((id) => !readInThread(desk, id, threadRead))
}

/** How many answers of a thread are new: neither read in it, nor there when its room was last looked at, nor before one's own. */
export function freshAnswers(desk: Desk, thread: DeskThread, reading: Reading): number {
  const here = reading.room === thread.in
  const seen = (here ? reading.newFrom : null) ?? reading.read[thread.in] ?? 0
  const upTo = factOf(desk, rowOf(desk.rooms, thread.in)?.messages.at(seen - 1), seen)
  const from = reading.threadRead[thread.root] ?? 0
  let fresh = 0
  for (let at = thread.answers.length - 1; at >= from; at--) {
    const answer = thread.answers.at(at)
    if (factOf(desk, answer, 1) <= upTo || rowOf(desk.messages, answer ?? '')?.by === IMOC) break
    fresh++
  }
  return fresh
}

function readInThread(desk: Desk, id: MessageId, threadRead: Read['threadRead']): boolean {
  const message = rowOf(desk.messages, id)
  if (!message) return false
  const count = threadRead[message.thread ?? id]
  if (count === undefined) return false
  if (message.thread === null) return true
  const last = rowOf(desk.threads, message.thread)?.answers.at(count - 1)
  return count > 0 && message.fact <= factOf(desk, last, 1)
}

/** Facts are numbered as they happen, so a message's tells what came before it without a search. */
function factOf(desk: Desk, id: MessageId | undefined, count: number): number {
  return (count > 0 && id !== undefined ? rowOf(desk.messages, id)?.fact : undefined) ?? -1
}
