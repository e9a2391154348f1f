import type { Assistance, Difficulty, Fact } from '../engine'
import type { Scenario } from '../format'
import { createPlayer, type PlayerKind, playOut } from '../players'
import { type MarkItem, mark } from '../scoring'
import { openLoopsByMinute } from './open-loops'

/** What one play comes to, small enough to send from one thread to another. */
export interface PlayResult {
  bot: PlayerKind
  seed: number
  ending: string
  /** Ended well: resolved, handed over, or another ending that the author calls good. */
  good: boolean
  /** 0 to 1; `null` where nothing of a dial applied. */
  checklist: number | null
  outbound: number | null
  inbound: number | null
  /** Minutes from when it began; `null` where it did not come to that. */
  minutesToMitigate: number | null
  minutesToResolve: number | null
  /** What the play came by: states entered, asks asked, signals said, items for which evidence was seen. */
  states: string[]
  asks: string[]
  signals: string[]
  items: string[]
  /** Loops open at the end of each minute. */
  openLoops: number[]
}

/** Plays a scenario once with one kind of player and marks it. Pure: the same scenario, kind and seed, the same result. */
export function playOnce(
  scenario: Scenario,
  bot: PlayerKind,
  seed: number,
  options: { assistance?: Assistance; difficulty?: Difficulty } = {},
): PlayResult {
  const { drill, facts } = playOut(scenario, createPlayer(bot, seed), { seed, ...options })
  const { dials, beside, items } = mark(facts, scenario)
  const minutes = (seconds: number | null) => (seconds === null ? null : Math.round(seconds / 6) / 10)
  return {
    bot,
    seed,
    ending: drill.ended?.ending ?? 'none',
    good: facts.some((fact) => fact.kind === 'drill-ended' && fact.good),
    checklist: dials.checklist.score,
    outbound: dials.outbound.score,
    inbound: dials.inbound.score,
    minutesToMitigate: minutes(beside.mitigate),
    minutesToResolve: minutes(beside.resolve),
    states: cameBy(facts, (fact) => (fact.kind === 'state-entered' ? fact.state : undefined)),
    asks: cameBy(facts, (fact) => (fact.kind === 'loop-opened' && fact.way === 'out' ? fact.ask : undefined)),
    signals: cameBy(facts, (fact) => (fact.kind === 'loop-opened' && fact.way === 'in' ? fact.signal : undefined)),
    items: itemsSeen(facts, items),
    openLoops: openLoopsByMinute(facts),
  }
}

/** What ends the drill is evidence too, and comes after the desk has stopped ticking items off. */
function itemsSeen(facts: readonly Fact[], items: readonly MarkItem[]): string[] {
  const ticked = cameBy(facts, (fact) => (fact.kind === 'item-seen' ? fact.item : undefined))
  const marked = items.flatMap(({ dial, at, id }) => (dial === 'checklist' && at !== null ? [id.slice(ITEM)] : []))
  return [...new Set([...ticked, ...marked])]
}

const ITEM = 'checklist/'.length

function cameBy(facts: readonly Fact[], read: (fact: Fact) => string | undefined): string[] {
  return [...new Set(facts.flatMap((fact) => read(fact) ?? []))]
}
