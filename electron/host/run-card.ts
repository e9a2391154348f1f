import type { RunCard } from '../bridge'
import type { RunSummary } from './archive'

/**
 * What the list of runs shows of one.
 *
 * @param titleOf - a scenario's neutral title, or `null` when the scenario is no longer in the library
 */
export function runCard(
  { run, scenario, seed, startedAt, at, over, ending, byBot, damage }: RunSummary,
  live: { at: number } | null,
  titleOf: (scenario: string) => string | null,
): RunCard {
  return {
    run,
    scenario,
    title: titleOf(scenario) ?? (scenario || run),
    seed,
    startedAt,
    at: live?.at ?? at,
    state: live ? 'running' : over ? 'ended' : 'interrupted',
    ...(ending ? { ending } : {}),
    ...(byBot ? { byBot } : {}),
    ...(damage === null ? {} : { damage }),
  }
}
