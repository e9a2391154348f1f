import type { Move } from '../../engine'
import { attempt, once, since } from '../memory'
import { orderFor } from '../ordering'
import { saysNo } from '../phrases'
import { askOf, crewHere, messagesOf, ordersFor, reportsOf, sincePaged, underWay, type View } from '../view'
import { shared } from '../words'

/** Asks those who are here for conditions, actions, needs, one after the other, and newcomers when they have settled. */
export function sizeUp(view: View): Move[] {
  const ask = askOf(view, 'can-report')
  if (sincePaged(view) === null || !ask) return []
  const orders = ordersFor(view, ask.id)
  const asked = new Set(orders.map((loop) => loop.to))
  const next = crewHere(view).find(({ id }) => !asked.has(id) && view.now - (view.desk.people[id]?.joinedAt ?? 0) > 45)
  const under = orders.filter((loop) => loop.open).length
  if (!next || under >= 2 || asked.size >= 7) return []
  const order = orderFor(view, ask, { to: next.id, within: 150 })
  return order ? [order] : []
}

/** Asks what has changed: whoever was talked about first, then one more. */
export function askWhatChanged(view: View): Move[] {
  return askOnce(view, 'what-changed', 2, 10)
}

/** Asks whether there is a way back. */
export function askForAWayBack(view: View): Move[] {
  return askOnce(view, 'can-we-roll-back', 1, 40)
}

function askOnce(view: View, id: string, times: number, after: number): Move[] {
  const ask = askOf(view, id)
  const paged = sincePaged(view)
  if (!ask || paged === null || paged < after || underWay(view, id)) return []
  const done = reportsOf(view, id)
  if (done.length >= times || (view.memory.tries[`often:${id}`] ?? 0) > 4) return []
  for (const { by } of done) view.memory.did[`unable:${id}:${by}`] ??= view.now
  const order = orderFor(view, ask, { within: 150 })
  if (!order) return []
  attempt(view.memory, `often:${id}`)
  return [order]
}

/** Decides on the way back by what the answer was; takes the step when the answer is yes. */
export function decideRollBack(view: View): Move[] {
  const decision = view.desk.decisions.find(({ id, made }) => id === 'roll-back' && made === null)
  const answer = reportsOf(view, 'can-we-roll-back')[0]
  if (!decision || !answer || !once(view.memory, 'decide:roll-back', view.now)) return []
  const no = saysNo(answer.text)
  const choice = decision.choices.find(({ id, label }) => /\bnot\b|\bno\b|declin/i.test(`${id} ${label}`) === no)
  if (!choice) return []
  if (!no) view.memory.kept.go = choice.label
  view.memory.did.identified ??= view.now
  return [{ do: 'decide', decision: decision.id, choice: choice.id, because: firstSentence(answer.text) }]
}

/** Takes the other decisions that come up, by what has been reported so far. */
export function decideTheRest(view: View): Move[] {
  return view.desk.decisions.flatMap((decision): Move[] => {
    if (decision.id === 'roll-back' || decision.made !== null || (sincePaged(view) ?? 0) < 240) return []
    if (view.now - decision.offeredAt < 20 || !once(view.memory, `decide:${decision.id}`, view.now)) return []
    const said = messagesOf(view).map(({ text }) => text)
    const ranked = decision.choices
      .map((choice) => ({ choice, score: Math.max(0, ...said.map((text) => shared(text, choice.label))) }))
      .sort((a, b) => b.score - a.score)
    const choice = ranked[0]?.choice
    if (!choice) return []
    const because = 'of what has been reported so far, it risks the least'
    return [{ do: 'decide', decision: decision.id, choice: choice.id, because }]
  })
}

/** Seconds since an ask was reported on; `null` when it has not been. */
export function reportedFor(view: View, ask: string): number | null {
  const last = reportsOf(view, ask).at(-1)
  return last ? view.now - last.at : null
}

/** Whether things have looked better for some seconds. */
export function betterFor(view: View): number {
  return since(view.memory, 'better', view.now) ?? -1
}

function firstSentence(text: string): string {
  const [first = text] = text.split(/(?<=[.!?])\s/)
  return (first.length > 12 ? first : text).replace(/[.!?]+$/, '')
}
