import type { Fact } from '../engine'
import { type Marks, type RunReading, readingOf } from '../scoring'
import type { Cited, Debrief, Told } from './debrief'
import { type FactTeller, factTeller } from './fact-sentence'
import { lanesOf } from './lanes'
import { leftOpen } from './left-open'
import { loopLines } from './loop-lines'
import type { DebriefRecording } from './recording'
import { signalRows } from './signal-rows'
import { stepsOf } from './steps'
import { summaryOf } from './summary'
import { themesOf } from './themes'
import { wentRight } from './went-right'

/**
 * Tells what happened in a run: what went right, what could be seen when, side by side, and what was left open.
 *
 * Pure, from facts alone; the marks lend their evidence. Blameless by wording: it names what was done and seen, and
 * never a person as a cause.
 *
 * @param reading - the same facts where they were read already, as they are for marking
 */
export function tellDebrief(
  { facts, header, scenario: written, at }: DebriefRecording,
  marks: Marks,
  reading: RunReading = readingOf(facts, written, at),
): Debrief {
  const { scenario, timeline, stories } = reading
  const lines = loopLines(stories)
  const length = timeline.end
  const tell = factTeller(facts, scenario)
  const ended = facts.findLast((fact) => fact.kind === 'drill-ended')
  const guide = scenario.debrief
  return {
    title: guide.title,
    neutralTitle: scenario.title,
    company: scenario.company,
    seed: header.seed,
    length,
    ending: ended?.kind === 'drill-ended' ? { title: ended.title, text: ended.text } : null,
    story: guide.story,
    summary: summaryOf(timeline, lines, scenario, marks).map(onceEach),
    wentRight: wentRight(facts, stories, timeline, scenario, marks).map(onceEach),
    lanes: lanesOf(facts, lines, scenario, length),
    loops: lines,
    signals: signalRows(stories, timeline, scenario, tell),
    steps: stepsOf(facts, scenario, tell),
    themes: themesOf(facts, scenario),
    cited: citedBy(marks, facts, tell),
    leftOpen: leftOpen(facts, lines, scenario),
    luck: marks.beside.luck.map(({ text, facts: ids }) => ({
      text,
      moments: facts.filter((fact) => ids.includes(fact.id)).map((fact) => ({ at: fact.at, fact: fact.id })),
    })),
    factors: guide.factors,
    questions: guide.ask,
    notes: facts.flatMap((fact) =>
      fact.kind === 'note-taken' ? [{ at: fact.at, fact: fact.id, text: fact.text, kind: fact.noteKind }] : [],
    ),
    inspiredBy: scenario['inspired-by'].map(({ what, url, lesson }) => ({
      what,
      url: url ?? null,
      lesson: lesson ?? null,
    })),
    contentNote: scenario['content-note'] ?? null,
  }
}

/** A second is named once, however much happened in it. */
function onceEach<T extends Told>(told: T): T {
  const first = new Map(told.moments.toReversed().map((moment) => [moment.at, moment]))
  return { ...told, moments: told.moments.filter((moment) => first.get(moment.at) === moment) }
}

/** What only says again what the fact before it said is left out. */
function citedBy(marks: Marks, facts: readonly Fact[], tell: FactTeller): Record<number, Cited> {
  const ids = new Set(marks.items.flatMap((item) => item.evidence))
  const cited: Record<number, Cited> = {}
  for (const fact of facts) {
    const text = ids.has(fact.id) && fact.kind !== 'loop-closed' ? tell(fact) : null
    if (text !== null) cited[fact.id] = { at: fact.at, text }
  }
  return cited
}
