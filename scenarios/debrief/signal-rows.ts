import type { Fact } from '../engine'
import type { Condition, Scenario } from '../format'
import { capital, HEARBACK_RUBRIC, type LoopStory, nameOf, signalFate } from '../scoring'
import type { SignalRow } from './debrief'

/** For every signal that reached the desk: what was knowable, on screen, acknowledged, settled, and when it hurt. */
export function signalRows(stories: readonly LoopStory[], facts: readonly Fact[], scenario: Scenario): SignalRow[] {
  return stories
    .filter(({ opened }) => opened.way === 'in' && opened.for === 'seats')
    .map((story) => {
      const { opened } = story
      const fate = signalFate(story)
      const signal = opened.signal === undefined ? undefined : scenario.signals[opened.signal]
      const said = facts.find((fact) => fact.kind === 'message' && fact.message === opened.message)
      const metric = signal?.harm ? metricIn(signal.harm.when) : null
      return {
        loop: story.loop,
        title: `${capital(nameOf(opened.by, scenario))}: ${opened.about}`,
        by: opened.by,
        quote: said?.kind === 'message' ? said.text : opened.about,
        weight: HEARBACK_RUBRIC.inbound.weights[signal?.weight ?? 'normal'],
        knowableFrom: metric ? Math.min(opened.at, movedAt(facts, metric.metric) ?? opened.at) : opened.at,
        onScreen: opened.at,
        acknowledged: fate.acknowledged ?? fate.marked,
        withContent: fate.acknowledged !== null,
        settled: settledOf(fate),
        hurtAt:
          fate.harmed === null ? crossing(facts, metric, settledOf(fate)?.at) : { at: fate.harmed, happened: true },
        reminders: fate.reminders,
        why: signal?.why ?? null,
        fact: opened.id,
      }
    })
}

function settledOf(fate: ReturnType<typeof signalFate>): SignalRow['settled'] {
  if (fate.answered !== null) return { at: fate.answered, how: 'answered' }
  if (fate.owned !== null) return { at: fate.owned, how: 'owned' }
  return fate.parked === null ? null : { at: fate.parked, how: 'parked' }
}

interface MetricLimit {
  metric: string
  above: number
}

/** The metric whose rise would hurt, where the author said it so. */
function metricIn(condition: Condition): MetricLimit | null {
  if ('metric' in condition && condition.above !== undefined)
    return { metric: condition.metric, above: condition.above }
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : []
  for (const part of parts) {
    const found = metricIn(part)
    if (found) return found
  }
  return null
}

/** When a metric first began to climb: from then on anybody who looked could have seen it. */
function movedAt(facts: readonly Fact[], metric: string): number | null {
  return facts.find((fact) => fact.kind === 'metric-course' && fact.metric === metric && fact.perMinute > 0)?.at ?? null
}

/** When the limit would have been reached at the pace the metric had before anybody dealt with it. */
function crossing(facts: readonly Fact[], limit: MetricLimit | null, before: number | undefined): SignalRow['hurtAt'] {
  if (!limit) return null
  const course = facts.findLast(
    (fact) =>
      fact.kind === 'metric-course' &&
      fact.metric === limit.metric &&
      fact.perMinute > 0 &&
      (before === undefined || fact.at <= before),
  )
  if (course?.kind !== 'metric-course' || course.from >= limit.above) return null
  return { at: Math.round(course.at + ((limit.above - course.from) / course.perMinute) * 60), happened: false }
}
