import { type Scenario, statePaths } from '../format'
import { PLAYER_KINDS, type PlayerKind } from '../players'
import type { PlayResult } from './play-once'
import { endingProblems, rankingProblems } from './ranking'
import { median, type Spread, spreadOf } from './spread'

/** How one kind of player fared over all seeds. */
export interface BotSummary {
  bot: PlayerKind
  checklist: Spread
  outbound: Spread
  inbound: Spread
  minutesToMitigate: Spread
  minutesToResolve: Spread
  /** How many plays ended how. */
  endings: Record<string, number>
  /** Loops open at the end of each minute: the median over the plays that were still running. */
  openLoops: number[]
}

/** What no play came by: by id, in the order of the file. */
export interface Unseen {
  states: string[]
  asks: string[]
  signals: string[]
  items: string[]
}

export interface Rehearsal {
  scenario: string
  /** Plays a kind of player. */
  runs: number
  /** The first seed; the others follow it. */
  seed: number
  bots: BotSummary[]
  unseen: Unseen
  problems: string[]
}

/** What many plays of a scenario come to. The order of the results does not matter. */
export function summarise(scenario: Scenario, results: readonly PlayResult[]): Rehearsal {
  const seeds = [...new Set(results.map(({ seed }) => seed))].sort((a, b) => a - b)
  const kinds = PLAYER_KINDS.filter((kind) => results.some(({ bot }) => bot === kind))
  return {
    scenario: scenario.id,
    runs: seeds.length,
    seed: seeds[0] ?? 0,
    bots: kinds.map((kind) =>
      summaryOf(
        kind,
        results.filter(({ bot }) => bot === kind).toSorted((a, b) => a.seed - b.seed),
      ),
    ),
    unseen: unseenIn(scenario, results),
    problems: [...rankingProblems(results), ...endingProblems(results)],
  }
}

function summaryOf(bot: PlayerKind, plays: readonly PlayResult[]): BotSummary {
  const endings: Record<string, number> = {}
  for (const { ending } of plays) endings[ending] = (endings[ending] ?? 0) + 1
  const longest = Math.max(0, ...plays.map(({ openLoops }) => openLoops.length))
  return {
    bot,
    checklist: spreadOf(plays.map(({ checklist }) => checklist)),
    outbound: spreadOf(plays.map(({ outbound }) => outbound)),
    inbound: spreadOf(plays.map(({ inbound }) => inbound)),
    minutesToMitigate: spreadOf(plays.map(({ minutesToMitigate }) => minutesToMitigate)),
    minutesToResolve: spreadOf(plays.map(({ minutesToResolve }) => minutesToResolve)),
    endings,
    openLoops: Array.from({ length: longest }, (_, minute) =>
      median(plays.flatMap(({ openLoops }) => openLoops[minute] ?? []).sort((a, b) => a - b)),
    ),
  }
}

function unseenIn(scenario: Scenario, results: readonly PlayResult[]): Unseen {
  const left = (all: readonly string[], read: (result: PlayResult) => string[]) => {
    const seen = new Set(results.flatMap(read))
    return all.filter((each) => !seen.has(each))
  }
  return {
    states: left(statePaths(scenario.failure), ({ states }) => states),
    asks: left(Object.keys(scenario.asks), ({ asks }) => asks),
    signals: left(Object.keys(scenario.signals), ({ signals }) => signals),
    items: left(
      scenario.checklists.flatMap((list) => list.items.map(({ id }) => id)),
      ({ items }) => items,
    ),
  }
}
