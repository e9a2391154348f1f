import { changeCandour } from '../crew/candour'
import { hearingDelay, orderNext } from '../crew/working'
import type { LoopState } from '../drill'
import { runEffects } from '../effects'
import { BOT, IMOC } from '../fact'
import { placeNow } from '../loops/bridge'
import { post } from '../loops/post'
import { hearSignals, mark } from '../loops/signals'
import { fill } from '../loops/wording'
import type { LoopId, Move, PersonId, Refusal } from '../move'
import type { Work } from '../work'
import { refuse } from './refuse'

type Of<K extends Move['do']> = Extract<Move, { do: K }>

export function say(work: Work, move: Of<'say'>): Refusal | undefined {
  const problem = placeProblem(work, move.in) ?? peopleProblem(work, move.to ?? [])
  if (problem) return problem
  if (move.text.trim() === '') return refuse('nothing-said', 'There is nothing to send yet. Write a word or two.')
  const message = post(work, { in: move.in, by: IMOC, to: listeners(move.in, move.to), text: move.text, re: move.re })
  changeCandour(work, move.text, listeners(move.in, move.to))
  hearSignals(work, { message, in: move.in, to: listeners(move.in, move.to), text: move.text, re: move.re })
  return undefined
}

export function tell(work: Work, move: Of<'tell'>): Refusal | undefined {
  const told = work.scenario.tells[move.tell]
  if (!told) return refuse('no-such-tell', `There is nothing called "${move.tell}" to tell.`)
  const problem =
    placeProblem(work, move.in) ?? peopleProblem(work, move.to ?? []) ?? slotProblem(told.slots, move.slots)
  if (problem) return problem
  const to = listeners(move.in, move.to)
  const text = move.text?.trim() || fill(work, told.text, move.slots, to[0])
  const message = post(work, { in: move.in, by: IMOC, to, text, re: move.re, tell: move.tell })
  changeCandour(work, text, to)
  hearSignals(work, { message, in: move.in, to, text, re: move.re, tell: move.tell })
  runEffects(work, told.do ?? [])
  return undefined
}

export function order(work: Work, move: Of<'order'>): Refusal | undefined {
  const ask = work.scenario.asks[move.ask]
  const known = ask && (ask.known === undefined || work.drill.learned[move.ask])
  if (!ask || !known)
    return refuse('no-such-ask', `Nobody knows what "${move.ask}" would be. Pick one of the asks in the list.`)
  const problem =
    placeProblem(work, move.in) ??
    peopleProblem(work, move.to === null ? [] : [move.to]) ??
    slotProblem(ask.slots, move.slots)
  if (problem) return problem
  if (move.to !== null && work.person(move.to).presence !== 'here') {
    const { name } = work.scenario.people[move.to] ?? { name: move.to }
    return refuse('not-here', `${name} is not in the incident. Page them first.`)
  }
  if (move.within !== null && move.within < 15) return refuse('time-box', 'Give a time box of at least 15 seconds.')

  const loop: LoopId = `l${work.drill.next.loop++}`
  const text = move.text?.trim() || orderText(work, ask.text, move)
  const to = move.to === null ? [] : [move.to]
  const message = post(work, { in: move.in, by: IMOC, to, text, re: move.re, loop })
  const due = move.within === null ? null : work.drill.at + move.within
  work.put('loops', loop, {
    loop,
    way: 'out',
    state: move.to === null ? 'aired' : 'sent',
    by: IMOC,
    to: move.to,
    in: move.in,
    ask: move.ask,
    signal: null,
    slots: move.slots,
    understood: move.slots,
    messages: [message],
    openedAt: work.drill.at,
    due,
    overdue: false,
    turn: 0,
    tries: 0,
    repeats: 0,
    outcome: null,
    owns: [],
  } satisfies LoopState)
  work.state({
    kind: 'loop-opened',
    loop,
    way: 'out',
    form: 'order',
    by: IMOC,
    to: move.to,
    message,
    about: fill(work, ask.label, move.slots),
    ask: move.ask,
    slots: move.slots,
    ...(due === null ? {} : { due }),
    ...(move.re === undefined ? {} : { re: move.re }),
  })
  changeCandour(work, text, to)
  hearSignals(work, {
    message,
    in: move.in,
    to,
    text,
    re: move.re,
    ask: move.ask,
    ...(move.to === null ? {} : { order: loop }),
  })
  if (due !== null) work.schedule(due - work.drill.at, { do: 'loop', loop, step: 'overdue', turn: 0 })
  if (move.to !== null) {
    work.changePerson(move.to, { tasked: true, adrift: false })
    orderNext(work, loop, hearingDelay(work, move.to), 'hear')
  }
  return undefined
}

export function react(work: Work, move: Of<'react'>): Refusal | undefined {
  const number = Number(move.message.slice(1))
  if (!/^m\d+$/.test(move.message) || number >= work.drill.next.message)
    return refuse('no-such-message', 'That message is not there.')
  if (work.drill.dark.chat) return chatDark(work)
  work.state({ kind: 'reaction', message: move.message, by: IMOC, mark: move.mark })
  const loop = Object.values(work.drill.loops).find((each) => each.way === 'in' && each.messages.includes(move.message))
  if (loop) mark(work, loop, move.message)
  return undefined
}

/** Who is spoken to: those named, or whoever is at the other end of a direct conversation. */
function listeners(place: string, to: PersonId[] | undefined): PersonId[] {
  if (to && to.length > 0) return to
  return place.startsWith('@') ? [place.slice(1)] : []
}

function orderText(work: Work, text: string, move: Of<'order'>): string {
  const person = move.to ?? undefined
  const filled = fill(work, text, move.slots, person)
  return move.within === null ? filled : `${filled} Back in ${minutes(move.within)}.`
}

function minutes(seconds: number): string {
  return seconds % 60 === 0 ? `${seconds / 60} min` : `${seconds} s`
}

function placeProblem(work: Work, place: string): Refusal | undefined {
  if (place.startsWith('@')) {
    const id = place.slice(1)
    return id === BOT || work.scenario.people[id]
      ? undefined
      : refuse('no-such-person', `There is nobody called "${id}" here.`)
  }
  if (work.scenario.channels[place] === undefined)
    return refuse('no-such-channel', `There is no channel called "${place}".`)
  return placeNow(work, place) === place ? undefined : chatDark(work)
}

function chatDark(work: Work): Refusal {
  return refuse('panel-dark', work.scenario.panels.chat?.instead ?? 'The chat does not answer.')
}

function peopleProblem(work: Work, people: PersonId[]): Refusal | undefined {
  const stranger = people.find((id) => !work.scenario.people[id])
  return stranger === undefined ? undefined : refuse('no-such-person', `There is nobody called "${stranger}" here.`)
}

function slotProblem(
  wanted: Record<string, { label: string; options: string[] }>,
  given: Record<string, string>,
): Refusal | undefined {
  const unknown = Object.keys(given).find((name) => !wanted[name])
  if (unknown !== undefined) return refuse('no-such-slot', `There is no blank called "${unknown}" to fill.`)
  for (const [name, slot] of Object.entries(wanted)) {
    const value = given[name]
    if (value === undefined) return refuse('slot-empty', `Say which ${slot.label}: ${slot.options.join(', ')}.`)
    if (!slot.options.includes(value))
      return refuse('slot-value', `"${value}" is not one of ${slot.options.join(', ')}.`)
  }
  return undefined
}
