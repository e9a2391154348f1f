import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readScenario, type Scenario } from '../../../../scenarios/format'
import { readLibraryFile } from '../../../players/library'

/** The text of a scenario nobody would write, or of a list it includes. */
export function readOdd(name: string) {
  const file = fileURLToPath(new URL(`../../../fixtures/scenarios/odd/${name}.yaml`, import.meta.url))
  return (path: string) => (path === `${name}.yaml` ? readFileSync(file, 'utf8') : readLibraryFile(path))
}

/** A scenario nobody would write: `tiny` or `everything`. */
export function odd(name: string): Scenario {
  const read = readScenario(`${name}.yaml`, readOdd(name))
  if (!read.ok) throw new Error(read.problems.map(({ line, message }) => `${line}: ${message}`).join('\n'))
  return read.scenario
}
