import { metricAt } from '../../desk'
import type { BriefedAsk, Move } from '../../engine'
import { spokenFor } from '../affinity'
import { asOfNow } from '../looked-up'
import { once, since } from '../memory'
import { orderFor } from '../ordering'
import { askedValues, byAmount, stagedSlot } from '../slots'
import { reportsOf, sincePaged, underWay, type View } from '../view'

/** Seconds that numbers have to be good before more is let in, and how long to wait where there are none. */
const GOOD_FOR = 25
const BLIND_WAIT = 200

/** What can be done by degrees is: a little first, more once the numbers hold, everything last. */
export function goByDegrees(view: View): Move[] {
  if ((sincePaged(view) ?? 0) < 60) return []
  return staged(view.desk.asks).flatMap(({ ask, slot }): Move[] => {
    if (ask.risky || underWay(view, ask.id)) return []
    const done = askedValues(view, ask)
    const next = byAmount(slot.options).find((option) => !done.has(option))
    if (next === undefined || !(done.size === 0 ? calledFor(view, ask) : holding(view, ask))) return []
    const others = Object.fromEntries(ask.slots.map(({ name, options }) => [name, options[0] ?? '']))
    const order = orderFor(view, ask, { slots: { ...others, [slot.name]: next }, within: 120 })
    if (order) delete view.memory.did[`good:${ask.id}`]
    return order ? [order] : []
  })
}

const staged = asOfNow((asks: readonly BriefedAsk[]) =>
  asks.flatMap((ask) => {
    const slot = stagedSlot(ask)
    return slot ? [{ ask, slot }] : []
  }),
)

/** Somebody has said what it would help against. */
function calledFor(view: View, ask: BriefedAsk): boolean {
  return spokenFor(view, ask, view.now - 600, 3)
}

/** The numbers the desk can see have been where the team wants them for a while. */
function holding(view: View, ask: BriefedAsk): boolean {
  const last = reportsOf(view, ask.id).at(-1)
  if (!last || view.now - last.at < GOOD_FOR) return false
  const numbers = view.desk.briefing.metrics.filter(({ objective }) => objective !== undefined)
  if (numbers.length === 0 || view.desk.panels.graphs.dark !== null) return view.now - last.at > BLIND_WAIT
  const good = numbers.every((briefed) => {
    const metric = view.desk.metrics[briefed.id]
    if (!metric || !briefed.objective) return true
    const value = metricAt(metric, briefed, view.now)
    return briefed.objective.good === 'above' ? value >= briefed.objective.value : value <= briefed.objective.value
  })
  if (!good) {
    delete view.memory.did[`good:${ask.id}`]
    return false
  }
  once(view.memory, `good:${ask.id}`, view.now)
  return (since(view.memory, `good:${ask.id}`, view.now) ?? 0) >= GOOD_FOR
}
