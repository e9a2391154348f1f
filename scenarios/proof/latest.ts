import type { Scenario } from '../format'

/** The second by which every play has ended, by an ending that only waits for the clock; infinite where there is none. */
export function latestSecond(scenario: Scenario): number {
  const clocks = Object.values(scenario.ends).flatMap(({ when, for: holds = 0 }) =>
    'after' in when ? [when.after + holds] : [],
  )
  return Math.min(Number.POSITIVE_INFINITY, ...clocks)
}
