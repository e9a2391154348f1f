import { dataFolder, ENGINE, Host, startWebServer, VERSION, WALL_CLOCK } from '../host'
import { inDist } from './dist-folder'

export interface ServeOptions {
  /** `null`: the usual one, or the next that is free. 0: any. */
  port: number | null
  data: string | null
  /** A scenario file to open and follow. */
  file?: string | null
}

const USUAL_PORTS = [4173, 4174, 4175, 4176, 0]

/** Runs the host for browsers on this machine, until `close`. Every running drill can be taken up again afterwards. */
export async function serve({
  port,
  data,
  file = null,
}: ServeOptions): Promise<{ ok: true; address: string; close: () => Promise<void> } | { ok: false; message: string }> {
  const folder = dataFolder(data)
  let host: Host
  try {
    host = new Host({
      engine: ENGINE,
      wall: WALL_CLOCK,
      libraryFolder: inDist('library'),
      dataFolder: folder,
      version: VERSION,
    })
  } catch (error) {
    return {
      ok: false,
      message: `Runs cannot be kept in ${folder}: it cannot be written to (${codeOf(error)}). Name another folder with --data.`,
    }
  }
  if (file !== null) host.openFile(file)
  try {
    const server = await startWebServer(host, inDist('renderer'), port === null ? USUAL_PORTS : [port])
    void host.warmUp()
    return {
      ok: true,
      address: server.address,
      close: async () => {
        host.end()
        await server.close()
      },
    }
  } catch (error) {
    return {
      ok: false,
      message: `Port ${port ?? USUAL_PORTS[0]} cannot be used (${codeOf(error)}). Choose another with --port.`,
    }
  }
}

function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code)
  return error instanceof Error ? error.message : String(error)
}
