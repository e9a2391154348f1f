import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readScenario, type Scenario } from '../../scenarios/format'

const LIBRARY = new URL('../../scenarios/library/', import.meta.url)
/** Where the shipped scenarios lie. */
export const LIBRARY_FOLDER = fileURLToPath(LIBRARY)

/** The drills for a single skill. */
export const MICRO_DRILLS = readdirSync(new URL('micro/', LIBRARY)).map((name) => name.replace(/\.yaml$/, ''))

/** A shipped scenario, read as the host reads it. */
export function shipped(id: string): Scenario {
  const read = readScenario(MICRO_DRILLS.includes(id) ? `micro/${id}.yaml` : `${id}.yaml`, readLibraryFile)
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
