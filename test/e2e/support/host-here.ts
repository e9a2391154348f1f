import { fileURLToPath } from 'node:url'

import { ENGINE, Host, startWebServer, VERSION, type WallClock } from '../../../electron/host'

const built = (folder: string) => fileURLToPath(new URL(`../../../dist/${folder}`, import.meta.url))

export interface HostHere {
  host: Host
  /** With its token. */
  address: string
  close: () => Promise<void>
}

/** The host in this very process, so that a test can hand it a clock; it serves the built renderer on a free port. */
export async function startHostHere(wall: WallClock, dataFolder: string): Promise<HostHere> {
  const host = new Host({ engine: ENGINE, wall, libraryFolder: built('library'), dataFolder, version: VERSION })
  const server = await startWebServer(host, built('renderer'), [0])
  return {
    host,
    address: server.address,
    close: async () => {
      host.close()
      await server.close()
    },
  }
}
