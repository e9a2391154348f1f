import type { Fact } from '../engine'
import type { Condition, Scenario } from '../format'
import { allIn, capital, firstIn, HEARBACK_RUBRIC, type LoopStory, nameOf, signalFate, type Timeline } from '../scoring'
import type { SignalRow } from './debrief'
import type { FactTeller } from './fact-sentence'
import { causesOf } from './signal-causes'

/** For every signal that reached the desk: what was knowable, on screen, acknowledged, settled, and when it hurt. */
export function signalRows(
  stories: readonly LoopStory[],
  timeline: Timeline,
  scenario: Scenario,
  tell: FactTeller,
): SignalRow[] {
  const { facts } = timeline
  const byLoop = new Map(stories.map((story) => [story.loop, story]))
  const texts = new Map(facts.flatMap((fact) => (fact.kind === 'message' ? [[fact.message, fact.text]] : [])))
  return stories
    .filter(({ opened }) => opened.way === 'in' && opened.for === 'seats')
    .map((story) => {
      const { opened } = story
      const fate = signalFate(story)
      const signal = opened.signal === undefined ? undefined : scenario.signals[opened.signal]
      const metric = signal?.harm ? metricIn(signal.harm.when) : null
      return {
        loop: story.loop,
        title: `${capital(nameOf(opened.by, scenario))}: ${opened.about}`,
        by: opened.by,
        quote: texts.get(opened.message) ?? opened.about,
        weight: HEARBACK_RUBRIC.inbound.weights[signal?.weight ?? 'normal'],
        ...knowable(opened, metric, timeline, scenario, tell),
        onScreen: opened.at,
        acknowledged: fate.acknowledged ?? fate.marked,
        withContent: fate.acknowledged !== null,
        settled: settledOf(fate),
        actedOn: actedOn(story, byLoop),
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

/**
 * From when anybody who looked could have known: since the metric that would hurt began to climb, or, where harm has
 * no metric, since the happening that the author has set it off by.
 */
function knowable(
  opened: LoopStory['opened'],
  metric: MetricLimit | null,
  timeline: Timeline,
  scenario: Scenario,
  tell: FactTeller,
): Pick<SignalRow, 'knowableFrom' | 'knowableBy'> {
  // A request is not there to be known before somebody makes it.
  if (opened.form === 'request') return { knowableFrom: opened.at, knowableBy: null }
  const climb = metric ? climbOf(timeline.facts, metric.metric) : undefined
  if (climb && metric) {
    const name = scenario.metrics[metric.metric]?.name ?? metric.metric
    return climb.at < opened.at
      ? { knowableFrom: climb.at, knowableBy: `${name} began to move` }
      : { knowableFrom: opened.at, knowableBy: null }
  }
  const causes = opened.signal === undefined ? [] : causesOf(opened.signal, scenario)
  const cause = timeline.all(causes).findLast(({ fact }) => fact.id < opened.id)
  if (!cause) return { knowableFrom: opened.at, knowableBy: null }
  return { knowableFrom: cause.at, knowableBy: tell(cause.fact)?.replace(/\.$/, '') ?? null }
}

function climbOf(facts: readonly Fact[], metric: string): Fact | undefined {
  return facts.find((fact) => fact.kind === 'metric-course' && fact.metric === metric && fact.perMinute > 0)
}

/** An order is acted on when its work starts; before that somebody has only been asked. */
function actedOn(story: LoopStory, byLoop: ReadonlyMap<string, LoopStory>): SignalRow['actedOn'] {
  const owned = allIn(story, 'loop-owned').flatMap(({ order }) => {
    const started = firstIn(byLoop.get(order) ?? story, 'loop-started')
    return started ? [{ at: started.at, what: 'work started' }] : []
  })
  const answered = firstIn(story, 'loop-answered')
  const parked = firstIn(story, 'loop-parked')
  const all = [
    ...owned,
    ...(answered ? [{ at: answered.at, what: 'answered' }] : []),
    ...(parked ? [{ at: parked.at, what: 'set aside' }] : []),
  ]
  return all.toSorted((a, b) => a.at - b.at)[0] ?? null
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
