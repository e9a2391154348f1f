import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ELECTRON = fileURLToPath(new URL('../../../node_modules/electron', import.meta.url))

/** The real distribution for this platform, where its binary has been fetched. */
export function realDistribution(): string | null {
  const dist = join(ELECTRON, 'dist')
  const named = join(ELECTRON, 'path.txt')
  return existsSync(named) && existsSync(join(dist, readFileSync(named, 'utf8').trim())) ? dist : null
}

/** What stands before the fuses in Electron's binary, by which tools find them. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
/** As Electron 45 comes: its first eight fuses, in the order of @electron/fuses, and one that those tools do not know. */
const FUSES_AS_THEY_COME = '10110001' + '1'

/**
 * Lays out a folder that the packer takes for Electron's distribution for Linux: the files that it looks for, and a
 * program that is nothing but a fuse wire as it comes. It can be packed anywhere, and runs nowhere.
 */
export function layOutDistribution(folder: string): string {
  const { version } = JSON.parse(readFileSync(join(ELECTRON, 'package.json'), 'utf8')) as { version: string }
  const wire = Buffer.from([1, FUSES_AS_THEY_COME.length])
  const program = Buffer.concat([Buffer.from(SENTINEL), wire, Buffer.from(FUSES_AS_THEY_COME)])
  for (const name of ['resources', 'locales']) mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, 'version'), version)
  writeFileSync(join(folder, 'locales', 'en-US.pak'), '')
  writeFileSync(join(folder, 'LICENSE'), '')
  writeFileSync(join(folder, 'electron'), program, { mode: 0o755 })
  return folder
}
