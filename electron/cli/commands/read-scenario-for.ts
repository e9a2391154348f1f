import type { Scenario } from '../../../scenarios/format'
import { type Output, PROBLEMS, USAGE } from '../output'
import { findScenario } from './find-scenario'

/** The scenario that a command was given, by id or path; an exit code, after saying why, when there is none to use. */
export function readScenarioFor(name: string, io: Output): Scenario | number {
  const { loading, ids } = findScenario(name)
  if (!loading) {
    io.err(`There is no scenario or file called "${name}". Those that ship: ${ids.join(', ') || 'none'}.\n`)
    return USAGE
  }
  if (loading.ok) return loading.scenario
  for (const { file, line, column, message } of loading.problems) io.err(`${file}:${line}:${column}: ${message}\n`)
  return PROBLEMS
}
