import { type Fact, IMOC } from '../engine'
import type { Item, Scenario } from '../format'
import { graded } from './grade'
import type { MarkItem } from './marks'
import { type Round, roundsOf, unfinished } from './rounds'
import type { Rubric } from './rubric'
import type { Timeline } from './timeline'
import { counted, lengthText, momentText } from './words'

/** Marks one item of the checklist. What was ticked at the desk is told and never counted. */
export function markItem(item: Item, scenario: Scenario, timeline: Timeline, rubric: Rubric): MarkItem {
  const found = roundsOf(item, scenario, timeline)
  const ticked = timeline.ticked.has(item.id)
  const base = {
    id: `checklist/${item.id}`,
    dial: 'checklist' as const,
    title: item.text,
    weight: rubric.checklist.weights[item.weight],
    about: item.why,
    source: item.source,
    loop: null,
    parts: {},
  }
  const first = found.rounds[0]
  if (!first) {
    const why = 'because' in found ? found.because : 'Nothing in this run called for it.'
    return { ...base, ...nothing(why, ticked && 'not looked for') }
  }
  if (unfinished(first, item, timeline)) {
    const seen = first.seen ? `Seen at ${momentText(first.seen.at)}; the` : 'The'
    const why = `Looked for within ${lengthText(item.within)} of ${cueText(first, item, timeline)}. ${seen} drill ended before its time was up.`
    return { ...base, ...nothing(why, 'not reached'), evidence: evidenceOf(first), raw: rawOf(first, item) }
  }
  const scores = found.rounds.map((round) => scoreOf(round, item, rubric))
  const seen = found.rounds.filter((round) => round.seen !== null)
  const ids = found.rounds.flatMap(evidenceOf)
  const declined = first.seen ? declinedText(first.seen.fact, scenario) : null
  return {
    ...base,
    score: scores.reduce((sum, score) => sum + score, 0) / scores.length,
    applicable: true,
    at: first.seen?.at ?? null,
    evidence: [...new Set(ids)].sort((a, b) => a - b),
    why: whyOf(found.rounds, item, scenario, timeline, ticked),
    tickedNotSeen: ticked && seen.length === 0,
    seen: seen.length === 0 ? 'not seen' : declined ? 'decided' : null,
    raw: { ...rawOf(first, item), rounds: found.rounds.length, roundsSeen: seen.length },
  }
}

/** The cue, what was seen, and harm where it came before that. */
function evidenceOf({ cue, seen, harm }: Round): number[] {
  const late = harm !== null && (seen === null || harm.fact.id < seen.fact.id)
  return [cue.fact.id, ...(late ? [harm.fact.id] : []), ...(seen ? [seen.fact.id] : [])]
}

function scoreOf(round: Round, item: Item, rubric: Rubric): number {
  const { seen, harm } = round
  // Within one second the order of facts decides what came first.
  const inTime = seen !== null && harm !== null && seen.fact.id < harm.fact.id
  return graded(seen?.at ?? null, {
    cue: round.from,
    within: item.within,
    late: item.late,
    lateWorth: rubric.checklist.late,
    harm: inTime ? null : (harm?.at ?? null),
  })
}

function whyOf(rounds: readonly Round[], item: Item, scenario: Scenario, timeline: Timeline, ticked: boolean): string {
  const [first] = rounds
  if (!first) return ''
  const looked = `Looked for within ${lengthText(item.within)} of ${cueText(first, item, timeline)}.`
  const told = [looked, seenText(first, item, scenario)]
  if (item.every !== undefined) {
    const seen = rounds.filter((round) => round.seen !== null).length
    told.push(
      `It comes round${item.every > 0 ? ` every ${lengthText(item.every)}` : ''}: seen ${seen} of ${counted(rounds.length, 'time')}.`,
    )
  }
  if (ticked && first.seen === null) told.push('Ticked, not seen.')
  return told.join(' ')
}

function seenText({ from, seen, harm }: Round, item: Item, scenario: Scenario): string {
  if (!seen) {
    return harm ? `Not seen; from ${momentText(harm.at)} on it was too late for it to help.` : 'Not seen in this run.'
  }
  const at = momentText(seen.at)
  const declined = declinedText(seen.fact, scenario)
  const what = declined ? `${declined} at ${at}` : `Seen at ${at}`
  const took = seen.at - from
  if (harm && harm.fact.id < seen.fact.id)
    return `${what}, after ${momentText(harm.at)}, when it could still have helped.`
  if (took < 0) return `${what}, before it was called for.`
  if (took === 0) return `${what}, at once.`
  if (took <= item.within) return `${what}, ${lengthText(took)} after.`
  const limit = took >= item.late ? 'past' : 'inside'
  return `${what}, ${lengthText(took)} after: ${limit} the late limit of ${lengthText(item.late)}.`
}

function cueText({ cue }: Round, item: Item, timeline: Timeline): string {
  const call = timeline.call
  const what = item.cue === undefined && call?.fact.id === cue.fact.id ? callText(cue.fact) : 'the cue reaching you'
  return `${what} (${momentText(cue.at)})`
}

function callText(fact: Fact): string {
  return fact.kind === 'page-sent' && fact.person === IMOC ? 'your first page' : 'the first alert on your screen'
}

/** A decision counts whichever way it went, and is told with its reason. */
function declinedText(fact: Fact, scenario: Scenario): string | null {
  if (fact.kind !== 'decision-made') return null
  const choice = scenario.decisions[fact.decision]?.choices[fact.choice] ?? fact.choice
  const because = fact.because.trim().replace(/[.!]+$/, '')
  return `Decided "${choice}"${because ? `, because ${because},` : ''}`
}

function rawOf(round: Round, item: Item): Record<string, number> {
  return {
    cue: round.cue.at,
    within: item.within,
    late: item.late,
    ...(round.seen ? { seen: round.seen.at, took: round.seen.at - round.from } : {}),
    ...(round.harm ? { harm: round.harm.at } : {}),
  }
}

function nothing(why: string, seen: string | false) {
  return {
    score: null,
    applicable: false,
    at: null,
    evidence: [] as number[],
    why,
    tickedNotSeen: false,
    seen: seen || null,
    raw: {} as Record<string, number>,
  }
}
