import type { DeskPoll } from '../../desk'
import type { BriefedAsk, Move } from '../../engine'
import { affinity, spokenFor } from '../affinity'
import { fitting } from '../match'
import { attempt, since } from '../memory'
import { orderFor } from '../ordering'
import { wentWrong } from '../phrases'
import { learned, reportsOf, sincePaged, underWay, type View } from '../view'
import { earlierSteps } from './explore'
import { weighObjections } from './objections'
import { frozen } from './safeguard'

/** How long what a poll brought out stays good, and how long a step that somebody spoke against stays off. */
const FRESH = 240
const DROPPED_FOR = 480

/** Before anything risky: asks for strong objections, waits them out, heeds them, and only then asks for the step. */
export function takeRisksWithCare(view: View): Move[] {
  if ((sincePaged(view) ?? 0) < 90) return []
  const polling = view.desk.polls.some((poll) => poll.open)
  for (const ask of view.desk.asks) {
    if (!ask.risky || underWay(view, ask.id) || !isWanted(view, ask)) continue
    const poll = view.desk.polls.findLast(({ about }) => about === ask.id)
    if (!poll || (!poll.open && view.now - poll.at > FRESH)) {
      if (polling || (since(view.memory, 'polled', view.now) ?? 999) < 60) continue
      if (attempt(view.memory, `poll:${ask.id}`) > 5) continue
      view.memory.did.polled = view.now
      return [{ do: 'poll', about: ask.id }]
    }
    if (poll.open) continue
    const moves = afterPoll(view, ask, poll)
    if (moves.length > 0) return moves
  }
  return []
}

function afterPoll(view: View, ask: BriefedAsk, poll: DeskPoll): Move[] {
  const verdict = weighObjections(view, ask, poll)
  if (verdict.say === 'drop') {
    view.memory.did[`dropped:${ask.id}`] = view.now
    return []
  }
  if (verdict.say === 'first') {
    const { step } = verdict
    if (step && !underWay(view, step.id) && (since(view.memory, `asked:${step.id}`, view.now) ?? 999) > 60) {
      const order = orderFor(view, step)
      return order ? [order] : []
    }
    return []
  }
  const order = orderFor(view, ask)
  if (order) view.memory.did.identified ??= view.now
  return order ? [order] : []
}

/** Play brought it up, it was decided, or the talk of the last minutes is about little else; and its time has come. */
function isWanted(view: View, ask: BriefedAsk): boolean {
  const reports = reportsOf(view, ask.id)
  const last = reports.at(-1)
  if (last && (view.now - last.at < 75 || reports.length > 3 || reports.some(({ text }) => !wentWrong(text))))
    return false
  if (!isCalledFor(view, ask)) return false
  const dropped = since(view.memory, `dropped:${ask.id}`, view.now)
  if ((dropped !== null && dropped < DROPPED_FOR) || decidedAgainst(view, ask)) return false
  const came = view.memory.did[`learned:${ask.id}`]
  return came === undefined || earlierSteps(view, came + 1).length === 0
}

function isCalledFor(view: View, ask: BriefedAsk): boolean {
  if (learned(view, ask.id)) return tryOutWentWell(view, ask)
  const decided = view.memory.kept.go
  if (decided !== undefined && fitting(view, decided, view.desk.asks)[0]?.ask.id === ask.id) return true
  if ((sincePaged(view) ?? 0) < 240 || frozen(view)) return false
  return spokenFor(view, ask, view.now - 300, 4.5)
}

/** A decision was taken not to, for a reason. */
function decidedAgainst(view: View, ask: BriefedAsk): boolean {
  const risky = view.desk.asks.filter((each) => each.risky)
  return view.desk.decisions.some(({ question, choices, made }) => {
    const label = choices.find(({ id }) => id === made?.choice)?.label ?? ''
    return /\bnot\b|\bleave\b/i.test(label) && fitting(view, question, risky)[0]?.ask.id === ask.id
  })
}

/** One before all: a smaller step of the same kind has been reported, and it worked. */
function tryOutWentWell(view: View, ask: BriefedAsk): boolean {
  const smaller = view.desk.asks.filter(
    (each) =>
      each.id !== ask.id &&
      !each.risky &&
      learned(view, each.id) &&
      /\bone\b|\bsingle\b/i.test(each.label) &&
      affinity(view, ask.label, each) > 2,
  )
  return smaller.every((each) => reportsOf(view, each.id).some(({ text }) => !wentWrong(text)))
}
