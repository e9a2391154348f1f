import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readScenario, type Scenario } from '../../scenarios/format'

const LIBRARY = new URL('../../scenarios/library/', import.meta.url)

/** A shipped scenario, read as the host reads it. */
export function shipped(id: string): Scenario {
  const read = readScenario(`${id}.yaml`, readLibraryFile)
  if (!read.ok)
    throw new Error(read.problems.map((each) => `${each.file}:${each.line}:${each.column} ${each.message}`).join('\n'))
  return read.scenario
}

/** The text of a file of the library, or `null`. */
export function readLibraryFile(path: string): string | null {
  try {
    return readFileSync(fileURLToPath(new URL(path, LIBRARY)), 'utf8')
  } catch {
    return null
  }
}
