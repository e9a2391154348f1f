import type { FactOf } from '../../scenarios/engine'
import type { RunCard } from '../bridge'
import type { StoredRun } from './archive'

/**
 * What the list of runs shows of one.
 *
 * @param titleOf - a scenario's neutral title, or `null` when the scenario is no longer in the library
 */
export function runCard(
  stored: StoredRun,
  live: { at: number } | null,
  titleOf: (scenario: string) => string | null,
): RunCard {
  if (!stored.ok) {
    return {
      run: stored.run,
      scenario: '',
      title: stored.run,
      seed: 0,
      startedAt: new Date(stored.modified).toISOString(),
      at: 0,
      state: 'ended',
      damage: stored.damage.message,
    }
  }
  const { header, facts, end, torn, damage, at } = stored.read
  const ending = facts.findLast((fact): fact is FactOf<'drill-ended'> => fact.kind === 'drill-ended')
  const sentence = damage?.message ?? (torn === null ? undefined : TORN)
  return {
    run: stored.run,
    scenario: header.scenario,
    title: titleOf(header.scenario) ?? header.scenario,
    seed: header.seed,
    startedAt: header.startedAt,
    at: live?.at ?? at,
    // A damaged run cannot be gone on with, but what is left of it can be looked at.
    state: live ? 'running' : end !== null || ending || damage ? 'ended' : 'interrupted',
    ...(ending ? { ending: { title: ending.title, good: ending.good } } : {}),
    ...(sentence === undefined ? {} : { damage: sentence }),
  }
}

const TORN = 'The last line was cut off when Hearback stopped, and is left out. Nothing before it is lost.'
