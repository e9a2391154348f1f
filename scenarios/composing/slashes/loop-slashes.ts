import type { DeskLoop } from '../../desk'
import { REACTION_MARKS, type ReactionMark } from '../../engine'
import { readLength } from '../length'
import { loopToAnswer } from '../loop-to-answer'
import { type Reading, read, type Seat, unread } from '../seat'
import type { Slash } from './slash'
import { LOOPS, loopFirst, reason } from './targets'

const outbound = (loop: DeskLoop) => loop.way === 'out'
const inbound = (loop: DeskLoop) => loop.way === 'in'

/** Closing loops. */
export const LOOP_SLASHES: readonly Slash[] = [
  {
    id: 'thats-right',
    word: 'yes',
    hint: '[loop]',
    says: 'A read-back was right: go ahead',
    example: '/yes',
    read: (rest, seat) => answer(rest, seat, 'confirm'),
    complete: waitingForAnswer,
  },
  {
    id: 'say-again',
    word: 'no',
    hint: '[loop]',
    says: 'A read-back was not what you asked: say it again',
    example: '/no l3',
    read: (rest, seat) => answer(rest, seat, 'correct'),
    complete: waitingForAnswer,
  },
  {
    id: 'chase',
    word: 'chase',
    hint: 'loop or who',
    says: 'Asks where an order stands',
    example: '/chase Mika',
    read: (rest, seat) => onOrder(rest, seat, 'chase'),
    complete: (_, seat) => loopsOf(seat, outbound),
  },
  {
    id: 'cancel',
    word: 'cancel',
    hint: 'loop or who',
    says: 'Calls an order off',
    example: '/cancel l3',
    read: (rest, seat) => onOrder(rest, seat, 'cancel'),
    complete: (_, seat) => loopsOf(seat, outbound),
  },
  {
    id: 'park',
    word: 'park',
    hint: '[loop] [for 10 min] because why',
    says: 'Sets a warning aside, on purpose',
    example: '/park l4 for 10 min because the shop comes first',
    read: (rest, seat) => {
      const found = loopFirst(rest, seat, inbound, 'No warning is open that could be set aside.')
      if (!found.ok) return found
      const time = /^for\s+(\d+\s*[a-z]+)\s+/i.exec(`${found.value.rest} `)
      const until = time ? readLength(time[1] ?? '') : null
      const because = reason(until === null ? found.value.rest : `${found.value.rest} `.slice(time?.[0].length))
      if (because === '') return unread('Say why it can wait, as in "/park because the shop comes first".')
      return read({ do: 'park', loop: found.value.loop.loop, because, ...(until === null ? {} : { until }) })
    },
    complete: (_, seat) => loopsOf(seat, inbound).map((loop) => `${loop} because `),
  },
  {
    id: 'react',
    word: 'react',
    hint: 'message heard | looking | taking it | objection',
    says: 'Marks a message: heard, which is not yet understood',
    example: '/react m12 heard',
    read: (rest, { desk }) => {
      const [message = '', ...others] = rest.trim().split(/\s+/)
      if (!desk.messages[message]) return unread('Say which message, by its number, as in "/react m12 heard".')
      const typed = others.join(' ').toLowerCase()
      const mark = (Object.keys(REACTION_MARKS) as ReactionMark[]).find(
        (each) => each === typed || REACTION_MARKS[each] === typed,
      )
      if (!mark) return unread(`Say how: ${Object.values(REACTION_MARKS).join(', ')}, as in "/react ${message} heard".`)
      return read({ do: 'react', message, mark })
    },
    complete: (_, { desk }) =>
      Object.keys(desk.messages)
        .slice(-5)
        .flatMap((message) => Object.values(REACTION_MARKS).map((mark) => `${message} ${mark}`)),
  },
]

function answer(
  rest: string,
  seat: Seat,
  how: 'confirm' | 'correct',
): Reading<{ do: 'confirm' | 'correct'; loop: string }> {
  if (rest.trim() === '') {
    const loop = loopToAnswer(seat)
    return loop ? read({ do: how, loop }) : unread('No read-back is waiting for an answer.')
  }
  const found = loopFirst(rest, seat, outbound, 'No read-back is waiting for an answer.')
  if (!found.ok) return found
  if (found.value.rest !== '') return unread(`"${found.value.rest}" is no loop.`, LOOPS)
  return read({ do: how, loop: found.value.loop.loop })
}

function onOrder(rest: string, seat: Seat, how: 'chase' | 'cancel'): Reading<{ do: 'chase' | 'cancel'; loop: string }> {
  const found = loopFirst(rest, seat, outbound, 'No order is open.')
  if (!found.ok) return found
  if (found.value.rest !== '') return unread(`"${found.value.rest}" is no order.`, LOOPS)
  if (rest.trim() === '' && how === 'cancel') return unread('Say which order to call off, as in "/cancel l3".')
  return read({ do: how, loop: found.value.loop.loop })
}

function waitingForAnswer(_: string, seat: Seat): string[] {
  return loopsOf(seat, (loop) => loop.way === 'out' && loop.stage === 'read-back' && !loop.confirmed)
}

function loopsOf({ desk }: Seat, fits: (loop: DeskLoop) => boolean): string[] {
  return Object.values(desk.loops).flatMap((loop) => (loop.open && fits(loop) ? loop.loop : []))
}
