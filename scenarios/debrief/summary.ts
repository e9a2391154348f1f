import type { Fact } from '../engine'
import type { Scenario } from '../format'
import { counted, type Happened, lengthText, type Marks, nameOf, type Timeline } from '../scoring'
import type { LoopLine, Told } from './debrief'

/** The run in four or five sentences, each with its moments. Says what happened; judges nothing. */
export function summaryOf(timeline: Timeline, lines: readonly LoopLine[], scenario: Scenario, marks: Marks): Told[] {
  return [
    openingOf(timeline, marks),
    commandOf(timeline),
    talkOf(lines, scenario),
    publicOf(timeline.facts),
    endOf(timeline, marks),
  ].filter((told) => told !== null)
}

function openingOf(timeline: Timeline, { beside }: Marks): Told | null {
  if (beside.began === null || beside.detect === null) return null
  const after = beside.detect < 5 ? 'at once' : `${lengthText(beside.detect)} later`
  return {
    text: `It began before anybody was told; the first call reached you ${after}.`,
    moments: momentsOf([timeline.call]),
  }
}

function commandOf(timeline: Timeline): Told | null {
  const claimed = timeline.first(['claimed command'])
  const severity = timeline.first(['set severity'])
  if (!claimed && !severity) return null
  const level = severity?.fact.kind === 'severity-set' ? severity.fact.severity.toUpperCase() : null
  const parts = [claimed ? 'took command' : null, level ? `called it ${level}` : null].filter(Boolean)
  return { text: `You ${parts.join(' and ')}.`, moments: momentsOf([claimed, severity]) }
}

function talkOf(lines: readonly LoopLine[], scenario: Scenario): Told | null {
  const orders = lines.filter((line) => line.way === 'out')
  const signals = lines.filter((line) => line.way === 'in')
  if (orders.length === 0 && signals.length === 0) return null
  const open = [...orders, ...signals].filter((line) => line.ended === 'open')
  const [first] = open
  const tail =
    open.length === 0
      ? 'none was left open.'
      : open.length === 1 && first
        ? `one was left open: "${first.label}", ${first.way === 'in' ? `from ${nameOf(first.from, scenario)}` : `asked of ${nameOf(first.to, scenario)}`}.`
        : `${open.length} were left open.`
  return {
    text: `You gave ${orders.length === 0 ? 'no orders' : counted(orders.length, 'order')} and ${counted(signals.length, 'signal')} came in; ${tail}`,
    moments: open.map((line) => ({ at: line.openedAt, fact: line.fact })),
  }
}

function publicOf(facts: readonly Fact[]): Told | null {
  const posts = facts.filter((fact) => fact.kind === 'status-published')
  const [first] = posts
  if (!first) return null
  return {
    text: `The public heard from you ${posts.length === 1 ? 'once' : `${posts.length} times`}, first after ${lengthText(first.at)}.`,
    moments: posts.slice(0, 4).map(({ at, id }) => ({ at, fact: id })),
  }
}

function endOf(timeline: Timeline, { beside }: Marks): Told | null {
  const ended = timeline.facts.findLast((fact) => fact.kind === 'drill-ended')
  if (ended?.kind !== 'drill-ended') return null
  const mitigated =
    beside.mitigate === null ? '' : ` Customers were out of the worst ${lengthText(beside.mitigate)} after it began.`
  return { text: `${ended.text}${mitigated}`, moments: [{ at: ended.at, fact: ended.id }] }
}

function momentsOf(list: ReadonlyArray<Happened | null>) {
  return list.flatMap((one) => (one ? [{ at: one.at, fact: one.fact.id }] : []))
}
