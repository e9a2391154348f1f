import { existsSync } from 'node:fs'

import { ENGINE, Library, type Loading, loadFile } from '../../host'
import { inDist } from '../dist-folder'

/** A scenario by the id of one that ships, or by path. `null` when there is neither; `ids` are those that ship. */
export function findScenario(name: string): { loading: Loading | null; ids: string[] } {
  const library = new Library(inDist('library'), ENGINE)
  const ids = library.ids()
  if (ids.includes(name)) return { loading: library.load(name), ids }
  return { loading: existsSync(name) ? loadFile(ENGINE, name, inDist('library')) : null, ids }
}
