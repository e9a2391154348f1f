import { advance, type Fact, type FactKind, startDrill } from '../engine'
import type { Scenario } from '../format'

/** How one play went in which nobody did anything. */
export interface SilentPlay {
  seed: number
  facts: Fact[]
  /** The second it ended at, or was given up at. */
  end: number
  ended: boolean
  /** What the engine could not go on from, in its own words. */
  broke: string | null
}

/** A drill without a clock of its own is given up here. */
export const GIVEN_UP_AFTER = 6 * 3600

/** Plays a scenario with nobody at the desk, to its end. */
export function silentPlay(scenario: Scenario, seed: number): SilentPlay {
  try {
    const started = startDrill(scenario, { seed })
    const played = advance(scenario, started.drill, GIVEN_UP_AFTER)
    const facts = [...started.facts, ...played.facts]
    return {
      seed,
      facts,
      end: played.drill.ended?.at ?? played.drill.at,
      ended: played.drill.ended !== null,
      broke: null,
    }
  } catch (error) {
    return { seed, facts: [], end: 0, ended: false, broke: error instanceof Error ? error.message : String(error) }
  }
}

const REACH_THE_DESK: ReadonlySet<FactKind> = new Set([
  'message',
  'alert-fired',
  'alert-cleared',
  'page-sent',
  'page-answered',
  'page-unanswered',
  'person-joined',
  'person-left',
  'panel-dark',
  'panel-back',
  'prompt-given',
  'deploy-queued',
  'deploy-shipped',
  'drill-ended',
])

/** The longest time in which nothing new reached the desk, up to a second. */
export function longestSilence({ facts, end }: SilentPlay, until: number): { from: number; to: number } {
  const last = Math.min(end, until)
  const times = facts
    .filter((fact) => fact.for === 'seats' && REACH_THE_DESK.has(fact.kind) && fact.at <= last)
    .map((fact) => fact.at)
  let longest = { from: 0, to: 0 }
  for (const [index, to] of [...times, last].entries()) {
    const from = index === 0 ? 0 : (times[index - 1] ?? 0)
    if (to - from > longest.to - longest.from) longest = { from, to }
  }
  return longest
}
