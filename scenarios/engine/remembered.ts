import type { Scenario } from '../format'

/**
 * The happenings that somebody may look back at: those named by a condition anywhere in the scenario, and those the
 * engine itself asks about. Only these are kept in the ledger, so that its size does not follow the length of a drill.
 */
export function rememberedIn(scenario: Scenario): Set<string> {
  const asks = Object.keys(scenario.asks)
  return new Set([
    FIRST_CALL,
    ...namesIn(scenario),
    ...asks.map((ask) => `done ${ask}`),
    ...[...asks, ...Object.keys(scenario.decisions)].map((about) => `objected ${about}`),
  ])
}

/** The IMOC was called: from here on there is an incident. */
export const FIRST_CALL = 'paged imoc'

/** Conditions stand in many places; wherever one stands, it says `happened`. */
function namesIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return []
  const own = 'happened' in value && typeof value.happened === 'string' ? [value.happened] : []
  return [...own, ...Object.values(value).flatMap(namesIn)]
}
