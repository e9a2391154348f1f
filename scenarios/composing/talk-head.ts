import type { ChannelId, MessageId, PersonId } from '../engine'
import { type Reading, read, type Seat, unread } from './seat'
import { whoAtStart } from './who-at-start'

/** Where a terminal shows who there is. */
export const CREW = '"crew" lists who there is.'

/** Whom words go to, where, and what they answer. */
export interface Head {
  in: ChannelId
  to: PersonId[]
  re: MessageId | null
  rest: string
}

/** Takes `#room`, `@who` and `re m9` off the start of some words, in any order. */
export function readHead(words: string, seat: Seat): Reading<Head> {
  const head: Head = { in: seat.room, to: [], re: null, rest: words.trimStart() }
  for (;;) {
    const step = oneStep(head, seat)
    if (step === null) return read(head)
    if (!step.ok) return step
    Object.assign(head, step.value)
  }
}

/** Takes them out wherever they stand between the words. */
export function readHeadWithin(words: string, seat: Seat): Reading<Head> {
  const first = readHead(words, seat)
  if (!first.ok) return first
  const head = { ...first.value }
  let before = ''
  for (let next = nextMark(head.rest); next !== null; next = nextMark(head.rest)) {
    const step = oneStep({ ...head, rest: head.rest.slice(next) }, seat)
    if (step && !step.ok) return step
    before += `${head.rest.slice(0, next).replace(/[,;]?\s*$/, '')} `
    if (step) Object.assign(head, step.value)
    else {
      before += head.rest.charAt(next)
      head.rest = head.rest.slice(next + 1)
    }
  }
  return read({ ...head, rest: `${before}${head.rest}`.replace(/\s+/g, ' ').trim() })
}

function nextMark(words: string): number | null {
  const found = /(?:^|\s)(?:[@#](?=\S)|re:?\s+[ml]\d)/i.exec(words)
  return found ? found.index + (/^\s/.test(found[0]) ? 1 : 0) : null
}

function oneStep(head: Head, { desk }: Seat): Reading<Head> | null {
  const { rest } = head
  const room = /^#(@?[\w-]+)[,:]?\s*/.exec(rest)
  if (room) {
    const id = room[1] ?? ''
    if (!desk.rooms[id] && !id.startsWith('@')) {
      return unread(
        `There is no room "#${id}". There are ${Object.keys(desk.rooms)
          .map((each) => `#${each}`)
          .join(', ')}.`,
      )
    }
    return read({ ...head, in: id, rest: rest.slice(room[0].length) })
  }
  const re = /^re:?\s+([ml]\d+)[,:]?\s*/i.exec(rest)
  if (re) {
    const named = (re[1] ?? '').toLowerCase()
    const message = named.startsWith('l') ? desk.loops[named]?.message : named
    if (message === undefined || !desk.messages[message]) return unread(`There is no message ${named} to answer.`)
    return read({ ...head, re: message, rest: rest.slice(re[0].length) })
  }
  if (/^@\S/.test(rest)) {
    const found = whoAtStart(rest, desk)
    if (found && !found.ok) return found
    if (!found) return unread(`There is nobody called "${/^@(\S+)/.exec(rest)?.[1]}" here.`, CREW)
    return read({
      ...head,
      to: head.to.includes(found.value.person) ? head.to : [...head.to, found.value.person],
      rest: found.value.rest.replace(/^[,:]\s*/, ''),
    })
  }
  return null
}
