import { type BriefedAsk, IMOC, type Move } from '../../engine'
import { affinities, affinity } from '../affinity'
import { heardSince } from '../hearing'
import { byText, lookedUp } from '../looked-up'
import { missingExpert, wholeText } from '../match'
import { once, since } from '../memory'
import { orderFor } from '../ordering'
import { canWait, isFreeze, isOutsideCheck, isSafeguard, isSwap, saysNothing, wentWrong } from '../phrases'
import { askedValues, fillSlots, isSweep, stagedSlot } from '../slots'
import { learned, learnedOf, openOrders, ordersFor, reportsOf, sincePaged, type View } from '../view'

/** Asks that have habits of their own. */
const OWN_HABIT = /^(?:can-report|what-changed|can-we-roll-back)$/
/** How far back talk counts, and how much asking the right thing needs to be called for. */
const RECENT = 420
const CALLED_FOR = 3.2
const QUESTION = 2.4

/** Asks the next thing that recent talk calls for: what play brought up first, questions before steps. */
export function explore(view: View): Move[] {
  const paged = sincePaged(view)
  noticeLearned(view)
  if (paged === null || paged < 25 || openOrders(view).length >= view.manner.atOnce) return []
  if ((since(view.memory, 'explored', view.now) ?? 999) < view.manner.every) return []
  const talk = recentTalk(view)
  const ranked = view.desk.asks
    .map((ask, place) => ({ ask, worth: isOpen(view, ask) ? worth(view, ask, place, talk) : 0 }))
    .filter(({ ask, worth: is }) => is > (isStep(ask) ? CALLED_FOR : 0))
    .sort((a, b) => b.worth - a.worth)
  for (const { ask } of ranked) {
    if (missingExpert(view, ask.id) !== null && (since(view.memory, `wanted:${ask.id}`, view.now) ?? 999) < 150)
      continue
    const slots = isSweep(ask) ? fillSlots(view, ask, askedValues(view, ask)) : fillSlots(view, ask)
    const order = slots && orderFor(view, ask, { slots })
    if (!order) continue
    view.memory.did.explored = view.now
    if (learned(view, ask.id)) view.memory.did.identified ??= view.now
    return [order]
  }
  return []
}

/** Remembers when play brought an ask up: what came up earlier is done first. */
function noticeLearned(view: View): void {
  for (const id of learnedOf(view.desk.asks, view.desk.briefing.asks)) once(view.memory, `learned:${id}`, view.now)
}

/** An ask that is still worth asking: never reported, or reported with nothing in it a while ago. */
function isOpen(view: View, ask: BriefedAsk): boolean {
  if (!isPlain(ask)) return false
  const loops = ordersFor(view, ask.id)
  if (isSweep(ask)) return loops.filter((loop) => loop.open).length < 2
  if (loops.some((loop) => loop.open) || loops.length > (isStep(ask) ? 6 : 3)) return false
  const last = reportsOf(view, ask.id).at(-1)
  if (last && wentWrong(last.text) && ask.slots.length > 0) return setAside(view, ask, last.loop.asked ?? {})
  if (last) return saysNothing(last.text) && view.now - last.at > 150
  return !isStep(ask) || !learned(view, ask.id) || itsTurn(view, ask)
}

/** Neither risky nor for later, and not what another habit looks after. */
const isPlain = lookedUp(
  (ask: BriefedAsk) =>
    !ask.risky &&
    !OWN_HABIT.test(ask.id) &&
    !canWait(wholeText(ask)) &&
    !isOutsideCheck(ask.label + ask.text) &&
    !isSafeguard(ask.label) &&
    !isFreeze(ask.label) &&
    !isSwap(wholeText(ask)) &&
    !/\b(?:un)?lock\b/i.test(ask.label) &&
    stagedSlot(ask) === null,
)

/** What it was tried on did not come well of it: not that one again, another if there is one. */
function setAside(view: View, ask: BriefedAsk, tried: Record<string, string>): boolean {
  for (const [slot, option] of Object.entries(tried)) once(view.memory, `against:${ask.id}:${slot}:${option}`, view.now)
  return fillSlots(view, ask) !== null
}

/** Steps that came up earlier are reported first. */
function itsTurn(view: View, ask: BriefedAsk): boolean {
  const came = view.memory.did[`learned:${ask.id}`] ?? view.now
  return earlierSteps(view, came).length === 0
}

/** Steps that play brought up before some second and that nobody has reported on yet. */
export function earlierSteps(view: View, before: number): BriefedAsk[] {
  return view.desk.asks.filter(
    (each) =>
      learned(view, each.id) &&
      !each.risky &&
      isStep(each) &&
      !canWait(wholeText(each)) &&
      (view.memory.did[`learned:${each.id}`] ?? view.now) < before &&
      reportsOf(view, each.id).length === 0 &&
      ordersFor(view, each.id).length < 6,
  )
}

/** Something to be done, not a question. */
export function isStep(ask: BriefedAsk): boolean {
  return !ask.text.includes('?')
}

/** Something said in the last minutes, how well each ask on the desk fits it, and how much it counts. */
interface Piece {
  fits: readonly number[]
  strength: number
  age: number
}

function recentTalk(view: View): Piece[] {
  return heardSince(view, view.now - RECENT).map(({ text, to, at }) => ({
    fits: affinities(view, text),
    strength: callsForAct(text) || to.includes(IMOC) ? 1.25 : 1,
    age: view.now - at > 240 ? 0.7 : 1,
  }))
}

const callsForAct = byText((text) => /\bwould (?:stop|do)\b|\bcould\b|\bneeds?:|\bcan\b|\bif you\b/i.test(text))

/** How much the last minutes call for the ask at a place of the desk's list: the two pieces that fit it best. */
function worth(view: View, ask: BriefedAsk, place: number, talk: readonly Piece[]): number {
  let best = 0
  let next = 0
  for (const { fits, strength, age } of talk) {
    const fit = (fits[place] ?? 0) * strength * age
    if (fit <= next) continue
    next = Math.min(best, fit)
    best = Math.max(best, fit)
  }
  const decided = view.memory.kept.go
  return (
    best +
    next * 0.3 +
    (learned(view, ask.id) ? 8 : 0) +
    (decided === undefined ? 0 : affinity(view, decided, ask) * 2) +
    (isStep(ask) ? 0 : QUESTION)
  )
}
