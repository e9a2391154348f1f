import type { FactOf } from '../engine'
import type { Scenario } from '../format'
import { graded } from './grade'
import { allIn, firstIn, type LoopStory } from './loops'
import type { MarkItem } from './marks'
import type { Rubric } from './rubric'
import type { Timeline } from './timeline'
import { capital, lengthText, momentText, nameOf } from './words'

/** What became of one signal or request. Times are drill seconds, `null` where it did not come to that. */
export interface SignalFate {
  acknowledged: number | null
  /** Heard by a mark or in words that named nothing. */
  marked: number | null
  /** From when somebody was on it who did not let it go again. */
  owned: number | null
  letGo: number | null
  parked: number | null
  answered: number | null
  harmed: number | null
  /** Times it had to be said again before it was acknowledged with content. */
  reminders: number
}

/** Reads a signal's loop. To answer it is to have understood it; an owner who let it go again was none. */
export function signalFate(story: LoopStory): SignalFate {
  const acks = allIn(story, 'loop-acknowledged')
  const letGo = allIn(story, 'loop-let-go')
  const owned = allIn(story, 'loop-owned').find(({ order }) => !letGo.some((gone) => gone.order === order))?.at ?? null
  const answered = firstIn(story, 'loop-answered')?.at ?? null
  const understood = [acks.find((fact) => fact.withContent)?.at, answered].filter((at) => typeof at === 'number')
  const acknowledged = understood.length === 0 ? null : Math.min(...understood)
  const voices = allIn(story, 'loop-heard')
  return {
    acknowledged,
    marked: [...acks, ...voices].reduce<number | null>((min, { at }) => (min === null ? at : Math.min(min, at)), null),
    owned,
    letGo: letGo.at(-1)?.at ?? null,
    parked: firstIn(story, 'loop-parked')?.at ?? null,
    answered,
    harmed: firstIn(story, 'loop-harmed')?.at ?? null,
    reminders: allIn(story, 'loop-repeated').filter(({ at }) => acknowledged === null || at < acknowledged).length,
  }
}

/** Marks the warnings and requests that reached the desk, heavier ones heavier. */
export function markSignals(
  stories: readonly LoopStory[],
  scenario: Scenario,
  timeline: Timeline,
  rubric: Rubric,
): MarkItem[] {
  return stories
    .filter(({ opened }) => opened.way === 'in' && opened.for === 'seats')
    .map((story) => signalItem(story, scenario, timeline, rubric))
}

/** Signals heard by nobody or owned by nobody, heaviest first. */
export function droppedSignals(items: readonly MarkItem[]): MarkItem[] {
  return items
    .filter((item) => item.dial === 'inbound' && item.applicable && item.parts.closed === 0)
    .toSorted((a, b) => b.weight - a.weight)
}

function signalItem(story: LoopStory, scenario: Scenario, timeline: Timeline, rubric: Rubric): MarkItem {
  const { opened } = story
  const fate = signalFate(story)
  const signal = opened.signal === undefined ? undefined : scenario.signals[opened.signal]
  const weight = rubric.inbound.weights[signal?.weight ?? 'normal']
  const base = {
    id: `inbound/${story.loop}`,
    dial: 'inbound' as const,
    title: `${capital(opened.about)} · ${nameOf(opened.by, scenario)}`,
    weight,
    about: signal?.why ?? null,
    source: 'Acknowledged with its content, then owned, answered or set aside with a reason.',
    tickedNotSeen: false,
    loop: story.loop,
    evidence: story.facts.map((fact) => fact.id),
  }
  const settled = closedAt(fate)
  const parts = partsOf(opened, fate, rubric)
  const score = scoreOf(parts, fate, rubric)
  if (score < 1 && fate.harmed === null && timeline.end - opened.at < rubric.inbound.tooLate) {
    const why = `It came at ${momentText(opened.at)}, in the last minute of the drill, so it counts neither way.`
    return { ...base, score: null, applicable: false, at: null, why, seen: 'too late', raw: {}, parts: {} }
  }
  return {
    ...base,
    score,
    applicable: true,
    at: settled ?? fate.acknowledged,
    why: whyOf(opened, fate, scenario),
    seen: settled === null ? (fate.acknowledged === null ? 'not acknowledged' : notClosedWord(opened)) : null,
    raw: rawOf(opened, fate),
    parts,
  }
}

function partsOf(opened: FactOf<'loop-opened'>, fate: SignalFate, rubric: Rubric) {
  const { acknowledgeWithin, lateAfter, parkedRequest } = rubric.inbound
  const patience = Math.max(acknowledgeWithin, opened.due === undefined ? lateAfter : opened.due - opened.at)
  const clock = { cue: opened.at, lateWorth: 0.5, harm: fate.harmed }
  const close = { ...clock, within: patience, late: 2 * patience }
  const parkedWorth = opened.form === 'request' ? parkedRequest : 1
  return {
    acknowledged: graded(fate.acknowledged, { ...clock, within: acknowledgeWithin, late: patience + 1 }),
    closed: Math.max(graded(fate.owned, close), graded(fate.answered, close), parkedWorth * graded(fate.parked, close)),
  }
}

function scoreOf(parts: { acknowledged: number; closed: number }, fate: SignalFate, rubric: Rubric): number {
  const { heardOnly, reminder, remindersAtMost } = rubric.inbound
  const heard = fate.marked !== null && (fate.harmed === null || fate.marked < fate.harmed)
  const full = parts.acknowledged * rubric.inbound.parts.acknowledged + parts.closed * rubric.inbound.parts.closed
  return Math.max(heard ? heardOnly : 0, full * (1 - Math.min(remindersAtMost, reminder * fate.reminders)))
}

function closedAt(fate: SignalFate): number | null {
  const times = [fate.owned, fate.answered, fate.parked].filter((at) => at !== null)
  return times.length === 0 ? null : Math.min(...times)
}

function notClosedWord(opened: FactOf<'loop-opened'>): string {
  return opened.form === 'request' ? 'not answered' : 'not owned'
}

function whyOf(opened: FactOf<'loop-opened'>, fate: SignalFate, scenario: Scenario): string {
  const to = opened.to === null ? ', to nobody in particular,' : ''
  const told = [`${capital(nameOf(opened.by, scenario))} said it${to} at ${momentText(opened.at)}.`]
  if (fate.reminders > 0) told.push(`Said again ${fate.reminders === 1 ? 'once' : `${fate.reminders} times`}.`)
  if (fate.acknowledged !== null) {
    told.push(
      `Acknowledged with its content at ${momentText(fate.acknowledged)}, ${laterText(fate.acknowledged - opened.at)}.`,
    )
  } else if (fate.marked !== null) {
    told.push(`Marked as heard at ${momentText(fate.marked)}; nothing showed what was understood.`)
  } else {
    told.push('It was not acknowledged.')
  }
  told.push(closeText(opened, fate))
  if (fate.harmed !== null) told.push(`By ${momentText(fate.harmed)} it had hurt.`)
  return told.join(' ')
}

function laterText(seconds: number): string {
  return seconds === 0 ? 'at once' : `${lengthText(seconds)} later`
}

function closeText(opened: FactOf<'loop-opened'>, fate: SignalFate): string {
  if (fate.answered !== null) return `Answered at ${momentText(fate.answered)}.`
  if (fate.owned !== null) return `Owned from ${momentText(fate.owned)}.`
  if (fate.parked !== null) return `Set aside with a reason at ${momentText(fate.parked)}.`
  if (fate.letGo !== null) return `Whoever was asked let go of it at ${momentText(fate.letGo)}; nobody else was asked.`
  return opened.form === 'request' ? 'No answer went back.' : 'Nobody owned it.'
}

function rawOf(opened: FactOf<'loop-opened'>, fate: SignalFate): Record<string, number> {
  const settled = closedAt(fate)
  return {
    opened: opened.at,
    reminders: fate.reminders,
    ...(opened.due === undefined ? {} : { due: opened.due }),
    ...(fate.acknowledged === null ? {} : { acknowledgedAfter: fate.acknowledged - opened.at }),
    ...(settled === null ? {} : { closedAfter: settled - opened.at }),
    ...(fate.harmed === null ? {} : { harmed: fate.harmed }),
  }
}
