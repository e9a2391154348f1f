import type { Fact } from '../engine'
import type { Scenario } from '../format'
import { besideOf } from './beside'
import { markItem } from './checklist'
import { weighted } from './grade'
import { markSignals } from './inbound'
import type { Band, Dial, DialId, Label, MarkItem, Marks } from './marks'
import { markOrders } from './outbound'
import { HEARBACK_RUBRIC, type Rubric } from './rubric'
import { type RunReading, readingOf } from './run-reading'
import { counted } from './words'

/**
 * Marks a run, from its facts alone: the same facts and rubric give the same marks.
 *
 * Pauses, pace, typing and the level of assistance are not in the facts, so they cannot matter; names and ticks are,
 * and do not. Two families of marks, Checklist and Loops (what went out and what came in, apart), never merged.
 *
 * @param facts - every fact of the run in order, those only the debrief may tell included
 * @param written - the scenario as its file has it; what varies by seed is worked out here
 * @param until - drill second at which the run stopped, where that is later than its last fact: it was given up
 */
export function mark(
  facts: readonly Fact[],
  written: Scenario,
  rubric: Rubric = HEARBACK_RUBRIC,
  until?: number,
): Marks {
  return markReading(readingOf(facts, written, until), rubric)
}

/** Marks a run that was read already. */
export function markReading({ scenario, timeline, stories }: RunReading, rubric: Rubric = HEARBACK_RUBRIC): Marks {
  const checklist = scenario.checklists.flatMap((list) => list.items)
  const items = [
    ...checklist.map((item) => markItem(item, scenario, timeline, rubric)),
    ...markOrders(stories, scenario, timeline, rubric),
    ...markSignals(stories, scenario, timeline, rubric),
  ]
  const dials = {
    checklist: dialOf('checklist', items, rubric),
    outbound: dialOf('outbound', items, rubric),
    inbound: dialOf('inbound', items, rubric),
  }
  return {
    rubric: { id: rubric.id, version: rubric.version },
    dials,
    items,
    label: labelOf(dials, rubric),
    beside: besideOf(scenario, timeline, rubric),
  }
}

function dialOf(id: DialId, all: readonly MarkItem[], rubric: Rubric): Dial {
  const items = all.filter((item) => item.dial === id && item.applicable)
  const score = weighted(items.map((item) => ({ score: item.score ?? 0, weight: item.weight })))
  const seen = items.filter((item) => (item.score ?? 0) > 0).length
  return {
    score,
    band: score === null ? null : bandOf(score, rubric),
    applicable: items.length,
    seen,
    says: saysOf(id, items, seen),
  }
}

/** Bands, because one run says no more than that. */
export function bandOf(score: number, rubric: Rubric = HEARBACK_RUBRIC): Band {
  if (score >= rubric.bands.strong) return 'strong'
  return score >= rubric.bands.solid ? 'solid' : 'developing'
}

function saysOf(id: DialId, items: readonly MarkItem[], seen: number): string {
  if (id === 'checklist') {
    return items.length === 0
      ? 'Nothing on the checklist applied.'
      : `${seen} of ${items.length} that applied were seen.`
  }
  if (id === 'inbound') return inboundText(items)
  const orders = items.filter((item) => item.loop !== null)
  if (orders.length === 0)
    return items.length === 0 ? 'No order could be followed to its end.' : 'No orders were given.'
  const count = (part: string) => orders.filter((item) => item.parts[part] === 1).length
  return `${counted(orders.length, 'order')}: directed ${count('directed')}, time-boxed ${count('timeBoxed')}, read back ${count('readBack')}, closed ${count('closed')}.`
}

function inboundText(items: readonly MarkItem[]): string {
  if (items.length === 0) return 'Nothing came in that needed an answer.'
  const open = items.filter((item) => item.seen !== null)
  const late = items.filter((item) => item.seen === null && item.parts.closed === 0)
  if (open.length + late.length === 0)
    return `${counted(items.length, 'signal')} came in, and each found an owner, an answer or a reason to wait.`
  const told = [
    open.length === 0 ? '' : `${open.length} ended without an owner or an answer`,
    late.length === 0 ? '' : `${late.length} found an owner or an answer only after it had hurt`,
  ]
  return `${counted(items.length, 'signal')} came in; ${told.filter(Boolean).join('; ')}.`
}

function labelOf(dials: Record<DialId, Dial>, { label }: Rubric): Label | null {
  const { checklist, outbound, inbound } = dials
  if (checklist.score === null || inbound.score === null) return null
  if (checklist.score >= label.high && inbound.score < label.low) return 'ran the list, missed the room'
  const talked = inbound.score >= label.high && (outbound.score ?? 0) >= label.low
  return talked && checklist.score < label.low ? 'talked well, steps open' : null
}
