import { inDist } from '../cli/dist-folder'
import { ENGINE, Host, VERSION, WALL_CLOCK } from '../host'
import { pickScenario, tellFailure } from './dialogs'

/** `null`, after a sentence in a dialog, when runs cannot be kept where they should be. */
export function openHost(folder: string): Host | null {
  try {
    return new Host({
      engine: ENGINE,
      wall: WALL_CLOCK,
      libraryFolder: inDist('library'),
      dataFolder: folder,
      version: VERSION,
      pickScenario,
    })
  } catch {
    tellFailure(`Runs cannot be kept: ${folder} cannot be written to. Set HEARBACK_DATA to another folder.`)
    return null
  }
}
