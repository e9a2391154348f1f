import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

/** What the choice of a data folder depends on; passed in, so that every platform can be tested on one. */
export interface Surroundings {
  platform: NodeJS.Platform
  env: Record<string, string | undefined>
  home: string
}

/**
 * Where runs are kept: the folder asked for, else `HEARBACK_DATA`, else the platform's usual place for an app's data.
 */
export function dataFolder(asked: string | null, around: Surroundings = here()): string {
  if (asked) return resolve(asked)
  if (around.env.HEARBACK_DATA) return resolve(around.env.HEARBACK_DATA)
  if (around.platform === 'darwin') return join(around.home, 'Library', 'Application Support', 'Hearback')
  if (around.platform === 'win32') {
    return join(around.env.APPDATA || join(around.home, 'AppData', 'Roaming'), 'Hearback')
  }
  // The XDG specification says to ignore a relative path there.
  const shared = around.env.XDG_DATA_HOME
  return join(shared?.startsWith('/') ? shared : join(around.home, '.local', 'share'), 'hearback')
}

function here(): Surroundings {
  return { platform: process.platform, env: process.env, home: homedir() }
}
