import type { Mapping } from '../visits'
import type { CheckedFile } from './rule'

/** The outcomes of every ask of a file, by the ask they stand in. */
export function outcomesOf(file: CheckedFile): ReadonlyMap<Mapping, Mapping[]> {
  const found = new Map<Mapping, Mapping[]>()
  for (const outcome of file.mappings('outcome')) {
    if (outcome.within === null) continue
    const list = found.get(outcome.within)
    if (list) list.push(outcome)
    else found.set(outcome.within, [outcome])
  }
  return found
}
