import type { Item, Scenario } from '../format'
import { heldAt } from './needed'
import { firstCall, type Happened, type Timeline } from './timeline'

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
  const cue = cueOf(item, timeline)
  if (!cue) return { rounds: [], because: 'Nothing in this run called for it.' }
  if (item.applies && heldAt(item.applies, cue.fact, scenario, timeline) === false) {
    return { rounds: [], because: 'There was no need for it in this run.' }
  }
  const evidence = timeline.all(item['look-for'])
  const harms = timeline.all(item.harm ?? []).filter(({ fact }) => fact.id > cue.fact.id)
  const rounds: Round[] = []
  let from = cue.at
  let after = item.early ? 0 : cue.fact.id
  for (;;) {
    const seen = evidence.find(({ fact }) => fact.id > after) ?? null
    const harm = harms.find(({ at }) => at >= from) ?? null
    const open = seen === null && harm === null && timeline.over < from + item.late
    if (rounds.length > 0 && open) break
    rounds.push({ cue, from, seen, harm })
    if (!item.every || !seen) break
    from = Math.max(from, seen.at) + item.every
    after = seen.fact.id
    if (from > timeline.over) break
  }
  return { rounds }
}

/** The first of an item's cues that reached the desk; left out by the author, the trainee's first page. */
function cueOf(item: Item, timeline: Timeline): Happened | null {
  if (!item.cue) return firstCall(timeline)
  return timeline.all(item.cue).find(({ fact }) => fact.for === 'seats') ?? null
}
