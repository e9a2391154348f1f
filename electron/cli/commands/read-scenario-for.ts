import type { Scenario } from '../../../scenarios/format'
import { cannotRun, type Output, PROBLEMS } from '../output'
import { findScenario } from './find-scenario'

/** The scenario that a command was given, by id or path; an exit code, after saying why, when there is none to use. */
export function readScenarioFor(name: string, io: Output): Scenario | number {
  const { loading, ids } = findScenario(name)
  if (!loading) {
    const message = `There is no scenario or file called "${name}". Those that ship: ${ids.join(', ') || 'none'}.`
    return cannotRun(io, 'usage/no-such-scenario', message)
  }
  if (loading.ok) return loading.scenario
  for (const { file, line, column, message } of loading.problems) io.err(`${file}:${line}:${column}: ${message}\n`)
  const message = `"${name}" has errors and does not run.`
  io.refused?.({ code: 'scenario/has-errors', message, problems: loading.problems })
  return PROBLEMS
}
