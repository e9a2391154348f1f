import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { layOutDistribution, realDistribution } from './electron-distribution'

const PACKAGE = fileURLToPath(new URL('../../../electron/packaging/package.mjs', import.meta.url))
const NO_NETWORK = new URL('no-network.mjs', import.meta.url).href

export interface Packed {
  status: number | null
  said: string
  /** Everybody who was asked for anything over the network. */
  asked: string
  /** Whether Electron itself is in it. */
  real: boolean
  archive: string
  program: string
}

/** Where each platform has the archive of the app and the program that opens it. */
const LAYOUT = {
  linux: { archive: 'linux-unpacked/resources/app.asar', program: 'linux-unpacked/hearback' },
  win32: { archive: 'win-unpacked/resources/app.asar', program: 'win-unpacked/Hearback.exe' },
  darwin: {
    archive: `mac${process.arch === 'arm64' ? '-arm64' : ''}/Hearback.app/Contents/Resources/app.asar`,
    program: `mac${process.arch === 'arm64' ? '-arm64' : ''}/Hearback.app`,
  },
} as const

/** Packs as `npm run package` does, around Electron where it is here and around the stand-in otherwise. */
export async function pack(
  folder: string,
  { targets = ['dir'], env = {}, standIn = false }: { targets?: string[]; env?: object; standIn?: boolean } = {},
): Promise<Packed> {
  const distribution = standIn ? null : realDistribution()
  const platform = distribution ? (process.platform as keyof typeof LAYOUT) : 'linux'
  const release = join(folder, 'release')
  const asked = join(folder, 'asked')
  const flag = { linux: '--linux', win32: '--win', darwin: '--mac' }[platform]
  const child = spawn(process.execPath, [PACKAGE, flag, ...targets], {
    env: {
      ...process.env,
      HEARBACK_RELEASE: release,
      HEARBACK_ELECTRON_DIST: distribution ?? layOutDistribution(join(folder, 'electron')),
      HEARBACK_ASKED: asked,
      NODE_OPTIONS: `--import=${NO_NETWORK}`,
      CSC_IDENTITY_AUTO_DISCOVERY: 'false',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said += chunk
    })
  }
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return {
    status,
    said,
    asked: existsSync(asked) ? readFileSync(asked, 'utf8') : '',
    real: distribution !== null,
    archive: join(release, LAYOUT[platform].archive),
    program: join(release, LAYOUT[platform].program),
  }
}
