import type { Fact } from '../../engine'
import { append, put, rowOf } from '../../tables'
import type { Desk } from '../desk'

/** What answers what. Comes after the messages and before the loops, whose first message is then still without a loop. */
export function seeThreads(desk: Desk, fact: Fact): Desk {
  if (fact.kind !== 'message') return desk
  const message = rowOf(desk.messages, fact.message)
  if (!message?.thread) return desk
  const root = message.thread
  const thread = rowOf(desk.threads, root) ?? { root, in: message.in, answers: [], loops: [] }
  const opens = message.loop !== null && !rowOf(desk.loops, message.loop) ? message.loop : null
  return {
    ...desk,
    threads: put(desk.threads, root, {
      ...thread,
      answers: append(thread.answers, message.message),
      loops: opens === null ? thread.loops : append(thread.loops, opens),
    }),
  }
}
