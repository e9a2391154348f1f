import { fork } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { pack } from './support/pack'

/**
 * Stands in for fpm, which makes the packages: keeps the arguments and the files of each call. Plain, since it runs as a
 * program of its own.
 */
const FPM = `#!${process.execPath}
const fs = require('node:fs')
const args = process.argv.slice(2)
const kind = args[args.indexOf('-t') + 1]
const files = {}
for (const arg of args) {
  const [, from, to] = /^(.+)=(\\/.+)$/.exec(arg) ?? []
  if (to && fs.statSync(from).isFile()) files[to] = fs.readFileSync(from, 'latin1')
}
const installed = fs.readFileSync(args[args.indexOf('--after-install') + 1], 'utf8')
fs.writeFileSync(process.env.HEARBACK_FPM_SAW + '/' + kind + '.json', JSON.stringify({ args, files, installed }))
`

const APP_IMAGE_ENTRY = fileURLToPath(new URL('support/app-image-entry.mjs', import.meta.url))

interface Seen {
  args: string[]
  files: Record<string, string>
  /** The script that runs once the files are in their places. */
  installed: string
}

describe.skipIf(process.platform === 'win32')('the packages for Linux', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearback-linux-'))
  const saw = join(folder, 'saw')

  beforeAll(async () => {
    mkdirSync(saw)
    const fpm = join(folder, 'fpm')
    writeFileSync(fpm, FPM, { mode: 0o755 })
    const env = { CUSTOM_FPM_PATH: fpm, HEARBACK_FPM_SAW: saw }
    const packed = await pack(folder, { targets: ['deb', 'rpm'], env, standIn: true })
    if (packed.status !== 0) throw new Error(packed.said)
  }, 120_000)

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('keeps the sandbox where an AppImage is started from the desktop', async () => {
    const release = join(folder, 'release')
    const child = fork(APP_IMAGE_ENTRY, [join(release, 'stage'), join(release, 'linux-unpacked')], { silent: true })
    const entry = await new Promise<string>((resolve, reject) => {
      child.once('message', (desktop) => resolve(String(desktop)))
      child.once('close', (code) => reject(new Error(`It ended with ${code} and named no entry.`)))
    })

    expect(entry).toMatch(/^Exec=AppRun %U$/m)
    expect(entry).toContain('x-scheme-handler/hearback')
    expect(entry).not.toContain('--no-sandbox')
  })

  describe.each(['deb', 'rpm'])('%s', (kind) => {
    let seen: Seen
    beforeAll(() => {
      seen = JSON.parse(readFileSync(join(saw, `${kind}.json`), 'utf8'))
    })

    const told = (flag: string) => seen.args[seen.args.indexOf(flag) + 1]

    it('says who keeps it, under which licence, and where it is from', () => {
      expect(told('--maintainer')).toContain('Hearback')
      expect(told('--license')).toBe('MIT')
      expect(told('--url')).toMatch(/^https:/)
    })

    it('asks for the libraries that Electron is linked to, and lets its sandbox in after it is installed', () => {
      const asked = seen.args.flatMap((arg, at) =>
        seen.args[at - 1] === '-d' || seen.args[at - 1] === '--depends' ? arg : [],
      )

      expect(asked.join(' ')).toMatch(kind === 'deb' ? /libgtk-3-0.*libnss3/ : /gtk3.*nss/)
      expect(seen.installed).toContain("chmod 4755 '/opt/Hearback/chrome-sandbox'")
      expect(seen.installed).toContain("'/etc/apparmor.d/hearback'")
    })

    it('has a desktop entry that opens files and links with it', () => {
      const entry = seen.files['/usr/share/applications/hearback.desktop'] ?? ''
      const value = (key: string) => new RegExp(`^${key}=(.*)$`, 'm').exec(entry)?.[1] ?? ''

      expect(value('Exec')).toMatch(/hearback.* %U$/)
      expect(value('MimeType').split(';')).toEqual(
        expect.arrayContaining([
          'application/x-hearback',
          'application/x-hearback-scenario',
          'x-scheme-handler/hearback',
        ]),
      )
      expect(value('Icon')).toBe('hearback')
      expect(value('StartupWMClass').toLowerCase()).toBe('hearback')
      expect(value('Categories')).toBe('Education;')
      expect(value('Terminal')).toBe('false')
    })

    it('tells the desktop what its files are, by their endings', () => {
      const types = seen.files['/usr/share/mime/packages/hearback.xml'] ?? ''

      expect(types).toContain('<mime-type type="application/x-hearback">')
      expect(types).toMatch(/<glob pattern="\*\.hearback"\s*\/>/)
      expect(types).toMatch(/<glob pattern="\*\.hearback-scenario"\s*\/>/)
    })

    it.each([16, 32, 48, 128, 256, 512])('has an icon of %d pixels, and it has them', (size) => {
      const icon = Buffer.from(seen.files[`/usr/share/icons/hicolor/${size}x${size}/apps/hearback.png`] ?? '', 'latin1')

      expect([icon.readUInt32BE(16), icon.readUInt32BE(20)]).toEqual([size, size])
    })
  })
})
