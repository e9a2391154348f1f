import { VERSION } from '../host'
import { tell } from './dialogs'
import { newerVersion } from './newer-version'
import { readPreferences } from './preferences'

/** Tells of a newer version, once a start. Off unless it was wished for; without a network, silent. */
export async function tellOfUpdate(folder: string): Promise<void> {
  const { updates, updatesFrom } = readPreferences(folder)
  if (!updates || updatesFrom === null) return
  const newer = await newerVersion(updatesFrom, VERSION)
  if (newer !== null) await tell(`Hearback ${newer} is there; this is ${VERSION}.`)
}
