import { IMOC } from '../engine'
import type { Scenario } from '../format'
import { allIn, differing, firstIn, type LoopStory } from './loops'
import type { MarkItem } from './marks'
import { calledOffUnread, type OrderParts, orderParts, orderScore } from './order-parts'
import type { Rubric } from './rubric'
import type { Timeline } from './timeline'
import { capital, counted, lengthText, momentText, nameOf } from './words'

interface Order {
  story: LoopStory
  parts: OrderParts
  score: number
}

/**
 * Marks the orders that went out. Only what opened a loop is an order; talk is not.
 *
 * The same thing asked of the same person again is one order, worth no more than as it was first asked, so saying
 * things more often never raises the dial.
 */
export function markOrders(stories: readonly LoopStory[], scenario: Scenario, timeline: Timeline, rubric: Rubric) {
  const orders = stories.filter(({ opened }) => opened.way === 'out' && opened.form === 'order' && opened.by === IMOC)
  const groups = new Map<string, Order[]>()
  const asked = new Map<string, number>()
  for (const story of orders) asked.set(sameKey(story), (asked.get(sameKey(story)) ?? 0) + 1)
  for (const story of orders.filter((one) => !calledOffUnread(one))) {
    const parts = orderParts(story, timeline.end, rubric)
    const order = { story, parts, score: orderScore(parts, rubric) }
    const key = sameKey(story)
    const group = groups.get(key)
    if (!group) groups.set(key, [order])
    else if (story.opened.at - (group.at(-1)?.story.opened.at ?? 0) > rubric.outbound.sameWithin) group.push(order)
  }
  const unread = orders.filter(calledOffUnread).map((story) => unreadItem(story, scenario))
  const items = [...groups].map(([key, group]) => orderItem(group, asked.get(key) ?? 1, scenario))
  const missing = missingItem(groups.size, orders.length, scenario, timeline, rubric)
  return [...items, ...unread, ...(missing ? [missing] : [])]
}

function sameKey({ opened }: LoopStory): string {
  const slots = Object.entries(opened.slots ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([opened.to, opened.ask ?? opened.about, slots])
}

/** @param same - how often the same was asked of the same person, called off unread or not */
function orderItem(group: readonly Order[], same: number, scenario: Scenario): MarkItem {
  const [first] = group
  if (!first) throw new RangeError('A group of orders has at least one order.')
  const { story, parts } = first
  const mean = group.reduce((sum, order) => sum + order.score, 0) / group.length
  const heard = firstIn(story, 'loop-read-back') ?? firstIn(story, 'loop-heard')
  return {
    ...baseOf(story, scenario),
    score: Math.min(first.score, mean),
    applicable: true,
    weight: 1,
    at: story.closed?.at ?? null,
    evidence: story.facts.map((fact) => fact.id),
    why: `${orderText(story, parts, scenario)}${same > 1 ? ` Asked ${same} times; marked once, as first asked.` : ''}`,
    seen: story.closed ? null : 'left open',
    raw: {
      asked: story.opened.at,
      ...(story.opened.due === undefined ? {} : { due: story.opened.due }),
      ...(heard ? { heardAfter: heard.at - story.opened.at } : {}),
      ...(story.closed ? { took: story.closed.at - story.opened.at } : {}),
    },
    parts: { ...parts },
  }
}

function unreadItem(story: LoopStory, scenario: Scenario): MarkItem {
  const cancelled = firstIn(story, 'loop-cancelled')
  return {
    ...baseOf(story, scenario),
    score: null,
    applicable: false,
    weight: 1,
    at: null,
    evidence: story.facts.map((fact) => fact.id),
    why: `Called off at ${momentText(cancelled?.at ?? story.opened.at)} before it was read back, so it counts neither way.`,
    seen: 'called off',
    raw: {},
    parts: {},
  }
}

/** The part of the dial that could not be seen because too little was asked of anybody. */
function missingItem(
  distinct: number,
  given: number,
  scenario: Scenario,
  timeline: Timeline,
  rubric: Rubric,
): MarkItem | null {
  const call = timeline.call
  if (!call) return null
  const { enough, enoughAfter, tooLate } = rubric.outbound
  const length = timeline.over - call.at
  if (length < tooLate) return null
  const looked = length >= enoughAfter ? Math.min(enough, Object.keys(scenario.asks).length) : 1
  if (distinct >= looked || (given > 0 && length < enoughAfter)) return null
  const why =
    given === 0
      ? `No orders were given in the ${lengthText(length)} after the first call at ${momentText(call.at)}. What was asked of nobody was done by nobody.`
      : `At least ${looked} different orders were looked for in an incident of ${lengthText(length)}; ${counted(distinct, 'was', 'were')} given.`
  return {
    id: 'outbound/reach',
    dial: 'outbound',
    title: given === 0 ? 'No orders were given' : 'Few orders were given',
    score: 0,
    applicable: true,
    weight: Math.max(1, looked - distinct),
    at: null,
    evidence: [call.fact.id],
    why,
    about: null,
    source: 'Hearback rubric: a share of very few orders says little.',
    tickedNotSeen: false,
    seen: 'not seen',
    raw: { looked, given },
    loop: null,
    parts: {},
  }
}

function baseOf(story: LoopStory, scenario: Scenario) {
  const to = story.opened.to === null ? 'said to nobody' : nameOf(story.opened.to, scenario)
  return {
    id: `outbound/${story.loop}`,
    dial: 'outbound' as const,
    title: `${capital(story.opened.about)} · ${to}`,
    about: null,
    source: 'Closed-loop communication: directed, time-boxed, read back, reported.',
    tickedNotSeen: false,
    loop: story.loop,
  }
}

function orderText(story: LoopStory, parts: OrderParts, scenario: Scenario): string {
  const { opened } = story
  const who = opened.to === null ? 'Said to nobody' : `Asked of ${nameOf(opened.to, scenario)}`
  const box = opened.due === undefined ? 'with no time given' : `back within ${lengthText(opened.due - opened.at)}`
  return [`${who} at ${momentText(opened.at)}, ${box}.`, readBackText(story, parts), closedText(story, parts)]
    .filter(Boolean)
    .join(' ')
}

function readBackText(story: LoopStory, parts: OrderParts): string {
  const asked = story.opened.slots ?? {}
  const wrong = allIn(story, 'loop-read-back').find((fact) => differing(asked, fact.slots).length > 0)
  if (wrong) {
    const differs = differing(asked, wrong.slots)
      .map((name) => `"${wrong.slots[name] ?? 'nothing'}" where "${asked[name]}" was asked`)
      .join(', ')
    const read = `Read back at ${momentText(wrong.at)} as ${differs};`
    const caught = story.facts.find(
      (fact) => fact.id > wrong.id && (fact.kind === 'loop-corrected' || fact.kind === 'loop-cancelled'),
    )
    if (parts.readBack === 1 && caught)
      return `${read} put right at ${momentText(caught.at)}, before it was carried out.`
    if (parts.readBack === undefined) return `${read} the drill ended there.`
    return caught
      ? `${read} said again at ${momentText(caught.at)}, and still carried out otherwise.`
      : `${read} it went through as read back.`
  }
  const back = firstIn(story, 'loop-read-back')
  if (back) return `Read back as asked at ${momentText(back.at)}.`
  if (firstIn(story, 'loop-refused')) return ''
  return parts.readBack === undefined ? '' : 'It was not read back.'
}

function closedText(story: LoopStory, parts: OrderParts): string {
  const { closed } = story
  if (!closed)
    return parts.closed === undefined
      ? 'Still within its time when the drill ended.'
      : 'No report came; the loop stayed open.'
  const at = momentText(closed.at)
  if (closed.kind === 'loop-cancelled') return `Called off at ${at}.`
  if (closed.kind === 'loop-refused') return `Turned down at ${at}, which is an answer too.`
  return `Reported at ${at}.`
}
