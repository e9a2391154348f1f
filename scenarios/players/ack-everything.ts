import { BOT, IMOC, type Move } from '../engine'
import { rowsOf } from '../tables'
import { once } from './memory'
import type { Habit, View } from './view'

/** Says "ack" to every message there is. Hears everything, shows nothing of what was understood, and gives it to nobody. */
export const ACK_EVERYTHING: readonly Habit[] = [ackAll]

function ackAll(view: View): Move[] {
  return rowsOf(view.desk.messages).flatMap((message): Move[] =>
    message.by !== IMOC && message.by !== BOT && once(view.memory, `ack:${message.message}`, view.now)
      ? [{ do: 'say', in: message.in, text: 'ack', re: message.message }]
      : [],
  )
}
