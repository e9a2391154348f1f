import type { LoopId, MessageId, PersonId, TellId } from '../move'
import type { Work } from '../work'
import { placeNow } from './bridge'

/** Posts a message and returns its id. */
export function post(
  work: Work,
  message: {
    in: string
    by: PersonId
    text: string
    to?: PersonId[]
    re?: MessageId | undefined
    loop?: LoopId
    line?: string | undefined
    tell?: TellId
  },
): MessageId {
  const id: MessageId = `m${work.drill.next.message++}`
  const { re, loop, line, tell } = message
  work.state({
    kind: 'message',
    message: id,
    in: placeNow(work, message.in),
    by: message.by,
    to: message.to ?? [],
    text: message.text,
    ...(re === undefined ? {} : { re }),
    ...(loop === undefined ? {} : { loop }),
    ...(line === undefined ? {} : { line }),
    ...(tell === undefined ? {} : { tell }),
  })
  return id
}
