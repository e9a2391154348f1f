import type { DeskAlert, DeskLoop } from '../../desk'
import { loopsByUrgency } from '../../desk'
import type { PersonId } from '../../engine'
import { mostUrgent } from '../most-urgent'
import { peopleCalled, personAtStart } from '../person-called'
import { type Reading, read, type Seat, unread } from '../seat'
import { CREW } from '../talk-head'
import { whichOf, whoAtStart } from '../who-at-start'

/** Where a terminal shows what is open. */
export const LOOPS = '"loops" lists the open ones.'

/** The person that some words begin with, and the words after. */
export function whoFirst(words: string, { desk }: Seat, example: string): Reading<{ person: PersonId; rest: string }> {
  if (words.trim() === '') return unread(`Say who, as in "${example}".`)
  const found = whoAtStart(words, desk)
  if (found) return found
  const [first = '', ...rest] = words.trim().split(/\s+/)
  const [person, ...others] = peopleCalled(desk, first)
  if (person !== undefined && others.length > 0) return whichOf(first, [person, ...others], desk)
  if (person !== undefined) return read({ person, rest: rest.join(' ') })
  return unread(`There is nobody called "${first}" here.`, CREW)
}

/** A loop by its number (`l3`) or by whose it is, at the start of some words; else the most pressing one that fits. */
export function loopFirst(
  words: string,
  { desk }: Seat,
  fits: (loop: DeskLoop) => boolean,
  none: string,
): Reading<{ loop: DeskLoop; rest: string }> {
  const open = loopsByUrgency(desk, desk.at).filter(fits)
  const [first = '', ...others] = words.trim().split(/\s+/)
  if (/^l\d+$/i.test(first)) {
    const named = desk.loops[first.toLowerCase()]
    if (!named) return unread(`There is no loop ${first}.`, LOOPS)
    return read({ loop: named, rest: others.join(' ') })
  }
  // Without its sign a role's word may as well begin a reason.
  const called = /^\s*@/.test(words) ? whoAtStart(words, desk) : null
  if (called && !called.ok) return called
  const who = called?.value ?? personAtStart(words, desk)
  const theirs = who && open.find((loop) => loop.to === who.person || loop.by === who.person)
  if (who && theirs) return read({ loop: theirs, rest: who.rest })
  const [loop] = open
  return loop ? read({ loop, rest: words.trim() }) : unread(none)
}

/** An alert by its name, or by what it says, at the start of some words; else the most urgent one. */
export function alertFirst(words: string, { desk }: Seat): Reading<{ alert: DeskAlert; rest: string }> {
  const [first = '', ...others] = words.trim().split(/\s+/)
  const named = desk.alerts[first]
  if (named) return read({ alert: named, rest: others.join(' ') })
  const urgent = mostUrgent(desk.alerts)
  return urgent ? read({ alert: urgent, rest: words.trim() }) : unread('No alert is waiting to be acknowledged.')
}

/** "because …", "for …", or the bare words: a reason. */
export function reason(words: string): string {
  return words.trim().replace(/^(?:because|since|for|:|,)\s+/i, '')
}

/** The names of people, as completions. */
export function names({ desk }: Seat): string[] {
  return desk.briefing.people.map(({ name }) => `${name} `)
}
