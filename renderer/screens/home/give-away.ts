import type { HostApi, RunCard } from '../../../electron/bridge'
import { bytesOf } from '../../host/take-in-file'
import { download } from '../../saving/download'

/** Saves a copy of one run, with the scenario as it was, where the browser or the desktop saves files. */
export async function giveAway(host: HostApi, { run }: RunCard): Promise<void> {
  const file = await host.giveAway?.(run)
  if (file) download(file.name, 'application/zip', bytesOf(file.base64))
}
