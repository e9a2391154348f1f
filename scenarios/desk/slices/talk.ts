import { type Fact, IMOC } from '../../engine'
import { append, put, rowOf } from '../../tables'
import type { Desk, DeskRoom } from '../desk'

/** Messages and marks, in the rooms they belong to. */
export function seeTalk(desk: Desk, fact: Fact): Desk {
  if (fact.kind === 'message') {
    const room = desk.rooms[fact.in] ?? directRoom(fact.in)
    const { message, at, by, to, text } = fact
    const answered = fact.re === undefined ? undefined : rowOf(desk.messages, fact.re)
    return {
      ...desk,
      rooms: put(desk.rooms, fact.in, { ...room, messages: append(room.messages, message) }),
      messages: put(desk.messages, message, {
        message,
        at,
        in: fact.in,
        by,
        to,
        text,
        re: fact.re ?? null,
        // An answer in another room begins a thread of its own there: nobody reads two rooms as one.
        thread: answered?.in === fact.in ? (answered.thread ?? answered.message) : null,
        loop: fact.loop ?? null,
        reactions: [],
        fact: fact.id,
      }),
    }
  }
  if (fact.kind === 'reaction') {
    const message = desk.messages[fact.message]
    if (!message || message.reactions.some((each) => each.by === fact.by && each.mark === fact.mark)) return desk
    const reactions = [...message.reactions, { by: fact.by, mark: fact.mark }]
    return { ...desk, messages: put(desk.messages, fact.message, { ...message, reactions }) }
  }
  return desk
}

/** A direct conversation opens with its first word. */
function directRoom(id: string): DeskRoom {
  return { id, direct: id.startsWith('@') ? id.slice(1) : IMOC, topic: '', messages: [] }
}
