import type { Fact } from '../engine'
import type { Item, Scenario } from '../format'
import { heldAt } from './needed'
import type { Happened, Timeline } from './timeline'

/** One occasion on which an item was looked for: its clock started, and something or nothing was seen. */
export interface Round {
  cue: Happened
  /** When the clock started: the cue, or for a later round the time it came round again. */
  from: number
  seen: Happened | null
  harm: Happened | null
}

/** The rounds of an item, or why it had none. */
export type Rounds = { rounds: Round[] } | { rounds: []; because: string }

/**
 * When an item was looked for in this run.
 *
 * The clock starts when the cue reached the desk, so a cue that nobody at a seat could see starts none. Evidence
 * from before the cue counts where the item says so. An item that comes round again does so `every` seconds after
 * it was last seen, for as long as the incident runs.
 */
export function roundsOf(item: Item, scenario: Scenario, timeline: Timeline): Rounds {
  const cues = cuesOf(item, timeline)
  if (cues.length === 0) return { rounds: [], because: 'Nothing in this run called for it.' }
  const cue = cues.find(({ fact }) => needed(item, fact, scenario, timeline))
  if (!cue) return { rounds: [], because: 'There was no need for it in this run.' }
  const evidence = timeline.all(item['look-for'])
  const harms = timeline.all(item.harm ?? []).filter(({ fact }) => fact.id > cue.fact.id)
  const rounds: Round[] = []
  let from = cue.at
  let after = item.early ? 0 : cue.fact.id
  for (;;) {
    const start = from
    const seen = evidence.find(({ at, fact }) => fact.id > after && (item.early || at >= start)) ?? null
    const harm = harms.find(({ at }) => at >= start) ?? null
    const round = { cue, from, seen, harm }
    if (noTime(round, item)) return { rounds: [], because: 'It all began before there was time for it.' }
    if (rounds.length > 0 && unfinished(round, item, timeline)) break
    rounds.push(round)
    if (item.every === undefined || !seen) break
    from = Math.max(from, seen.at) + item.every
    after = seen.fact.id
    if (from > timeline.over) break
  }
  return { rounds }
}

/**
 * The drill ended before the round's time was up, and it was not seen inside its target. It counts neither way: were
 * only what is left undone let off, doing it late would be worth less than not doing it.
 */
export function unfinished({ cue, from, seen, harm }: Round, item: Item, timeline: Timeline): boolean {
  return harm === null && overFor(cue, timeline) < from + item.late && (seen === null || seen.at > from + item.within)
}

/** Looked for from the very start, and the page came before its time was up: nobody was late. */
function noTime({ cue, from, seen, harm }: Round, item: Item): boolean {
  if (cue.fact.kind !== 'drill-began' || harm === null || harm.at >= from + item.within) return false
  return seen === null || seen.fact.id > harm.fact.id
}

/** Until when an item can be seen to: the incident's end, or the drill's where it is cued by that. */
function overFor(cue: Happened, timeline: Timeline): number {
  return cue.at >= timeline.over ? timeline.end : timeline.over
}

/** What could start an item's clock, as it reached the desk; left out by the author, the trainee's first page. */
function cuesOf(item: Item, timeline: Timeline): Happened[] {
  if (item.cue) return timeline.all(item.cue).filter(({ fact }) => fact.for === 'seats')
  const call = timeline.call
  return call ? [call] : []
}

/** Where facts alone cannot say whether the need was there, the engine's own word on it is in the recording. */
function needed(item: Item, cue: Fact, scenario: Scenario, timeline: Timeline): boolean {
  if (!item.applies) return true
  const held = heldAt(item.applies, cue, scenario, timeline)
  if (held !== null) return held
  const cued = timeline.facts.filter((fact) => fact.kind === 'item-cued')
  return (
    cued.length === 0 || cued.some((fact) => fact.kind === 'item-cued' && fact.item === item.id && fact.cue === cue.id)
  )
}
