import { checkScenario, type ReadOptions } from './check-scenario'
import type { Problem } from './problem'
import type { Scenario } from './schema/scenario'

/** `problems` of one that runs are warnings. */
export type ReadScenario = { ok: true; scenario: Scenario; problems: Problem[] } | { ok: false; problems: Problem[] }

/** Reads a scenario to run it: with an error anywhere it does not run. See `checkScenario`. */
export function readScenario(
  path: string,
  readText: (path: string) => string | null,
  options: ReadOptions = {},
): ReadScenario {
  const { scenario, problems } = checkScenario(path, readText, options)
  return scenario ? { ok: true, scenario, problems } : { ok: false, problems }
}
