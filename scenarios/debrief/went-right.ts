import type { Fact } from '../engine'
import type { Scenario } from '../format'
import { type LoopStory, lengthText, listed, type Marks, nameOf, type Timeline } from '../scoring'
import type { WentRight } from './debrief'
import { builtToHold, publicEarly, saidEarly } from './went-right-early'
import {
  cameUnasked,
  caughtReadBacks,
  heldDeploys,
  keptPromises,
  kindWords,
  spokeUp,
  stoodFirm,
} from './went-right-finders'

/**
 * What went right, found from facts and shown before anything else: first what the author listened for, then what
 * every incident can show. Each with the moments behind it.
 */
export function wentRight(
  facts: readonly Fact[],
  stories: readonly LoopStory[],
  timeline: Timeline,
  scenario: Scenario,
  marks: Marks,
): WentRight[] {
  const authored = scenario.debrief['went-right'].flatMap(({ when, title, text }) => {
    const seen = timeline.all(when)
    return seen.length === 0
      ? []
      : [{ title, text, moments: seen.slice(0, 3).map(({ at, fact }) => ({ at, fact: fact.id })) }]
  })
  const found = [
    caughtReadBacks(stories, scenario),
    directedOrders(marks, stories),
    kindWords(facts, scenario),
    heldDeploys(facts, scenario),
    saidEarly(stories, timeline, scenario),
    publicEarly(timeline),
    keptPromises(facts, timeline.over),
    adaptive(
      facts,
      marks,
      'verification-asked',
      'You had it checked',
      (count) => `${count === 1 ? 'One order' : `${count} orders`} asked somebody to go and look before the next step.`,
    ),
    adaptive(
      facts,
      marks,
      'dissent-invited',
      'You asked for objections',
      (count) =>
        `${count === 1 ? 'Once' : `${count} times`} you asked before acting, instead of taking silence as agreement.`,
    ),
    adaptive(
      facts,
      marks,
      'intent-stated',
      'You said why',
      (count) =>
        `${count === 1 ? 'A decision' : `${count} decisions`} came with the reason, so that others could act by it or object.`,
    ),
    adaptive(
      facts,
      marks,
      'help-asked',
      'You asked for help',
      () => `You paged ${pagedNames(facts, marks, scenario)} instead of going on with fewer people.`,
    ),
    adaptive(
      facts,
      marks,
      'unexplained-noted',
      'You wrote down what nobody could explain',
      () => 'A cure that nobody understands is a question for later, and now it will be asked.',
    ),
    quickHearing(marks, stories),
    builtToHold(timeline, scenario),
    stoodFirm(facts, scenario),
    cameUnasked(facts, scenario),
    spokeUp(stories, scenario),
  ]
  // What the author told already is not told again in general words.
  const told = new Set(authored.flatMap(({ moments }) => moments.map(({ fact }) => fact)))
  return [
    ...authored,
    ...found.filter((one) => one !== null && !one.moments.some(({ fact }) => told.has(fact))),
  ].filter((one) => one !== null)
}

function directedOrders(marks: Marks, stories: readonly LoopStory[]): WentRight | null {
  const orders = marks.items.filter((item) => item.dial === 'outbound' && item.applicable && item.loop !== null)
  const directed = orders.filter((item) => item.parts.directed === 1 && item.parts.timeBoxed === 1)
  if (orders.length < 2 || directed.length < orders.length * 0.75) return null
  const all = directed.length === orders.length
  return {
    title: 'You asked somebody, not everybody',
    text: `${all ? `All ${orders.length}` : `${directed.length} of ${orders.length}`} orders went to one person with a time to be back by.`,
    moments: momentsOf(directed.flatMap((item) => item.evidence[0] ?? []).slice(0, 2), stories),
  }
}

function quickHearing(marks: Marks, stories: readonly LoopStory[]): WentRight | null {
  const quick = marks.items.filter(
    (item) => item.dial === 'inbound' && item.applicable && (item.score ?? 0) >= 0.9 && item.weight >= 2,
  )
  if (quick.length === 0) return null
  const names = quick.map((item) => `"${item.title.split(' · ')[0]}"`)
  const slowest = Math.max(...quick.map((item) => item.raw.acknowledgedAfter ?? 0))
  return {
    title: 'Warnings were heard the first time',
    text: `${listed(quick.length > 3 ? [...names.slice(0, 2), `${names.length - 2} more`] : names)}: acknowledged with what was said ${slowest < 2 ? 'at once' : `within ${lengthText(slowest)}`}, and given an owner or an answer.`,
    moments: momentsOf(quick.flatMap((item) => item.evidence[0] ?? []).slice(0, 3), stories),
  }
}

function momentsOf(ids: readonly number[], stories: readonly LoopStory[]) {
  return stories
    .filter(({ opened }) => ids.includes(opened.id))
    .map(({ opened }) => ({ at: opened.at, fact: opened.id }))
}

function adaptive(
  facts: readonly Fact[],
  marks: Marks,
  id: Marks['beside']['adaptive'][number]['id'],
  title: string,
  text: (count: number) => string,
): WentRight | null {
  const move = marks.beside.adaptive.find((one) => one.id === id)
  if (!move) return null
  const ids = new Set(move.facts)
  const moments = facts.filter((fact) => ids.has(fact.id)).map((fact) => ({ at: fact.at, fact: fact.id }))
  return { title, text: text(moments.length), moments: moments.slice(0, 3) }
}

function pagedNames(facts: readonly Fact[], marks: Marks, scenario: Scenario): string {
  const ids = marks.beside.adaptive.find((one) => one.id === 'help-asked')?.facts ?? []
  const people = facts.flatMap((fact) => (fact.kind === 'page-sent' && ids.includes(fact.id) ? [fact.person] : []))
  return listed([...new Set(people)].map((person) => nameOf(person, scenario)))
}
