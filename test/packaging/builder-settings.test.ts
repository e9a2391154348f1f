import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import Ajv from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { BUNDLE_ENDING, SCENARIO_ENDING } from '../../electron/host'
import { APP_ID, LINK_SCHEME } from '../../electron/shell/who-we-are'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const settings = parse(read('electron-builder.yml'), { strict: true, uniqueKeys: true })

/** Those of a property list that is a flat one of claims. */
function claims(plist: string): Record<string, string> {
  const found = plist.matchAll(/<key>([^<]+)<\/key>\s*<(true|false)\/>/g)
  return Object.fromEntries([...found].map(([, key = '', value = '']) => [key, value]))
}

describe('the settings of the packer', () => {
  it('are all known to it, and of the kind it wants', () => {
    const schema = createRequire(import.meta.url)('app-builder-lib/scheme.json')
    const check = new Ajv({ strict: false, allErrors: true }).compile(schema)

    check(settings)

    expect(check.errors ?? []).toEqual([])
  })

  it('give the app the name by which it makes itself known', () => {
    expect(settings.appId).toBe(APP_ID)
    expect(settings.protocols).toMatchObject([{ schemes: [LINK_SCHEME] }])
    expect(read('electron/packaging/installer.nsh')).toContain(`DeleteRegKey HKCU "Software\\Classes\\${LINK_SCHEME}"`)
  })

  it('claim the two endings that it opens, once each, with pictures for both systems that show some', () => {
    const claimed = settings.fileAssociations as Array<{ ext: string; mimeType: string; icon: string; rank: string }>

    expect(claimed.map(({ ext }) => `.${ext}`)).toEqual([BUNDLE_ENDING, SCENARIO_ENDING])
    expect(new Set(claimed.map(({ mimeType }) => mimeType)).size).toBe(claimed.length)
    for (const { icon, rank } of claimed) {
      expect(rank).toBe('Owner')
      for (const ending of ['ico', 'icns'])
        expect(existsSync(new URL(`../../electron/packaging/${icon}.${ending}`, import.meta.url))).toBe(true)
    }
  })

  it('write file types on Windows, which only an installer for the whole machine does', () => {
    expect(settings.nsis).toMatchObject({ perMachine: true, oneClick: false, deleteAppDataOnUninstall: false })
  })

  it('harden the app on macOS, and loosen nothing but what V8 needs', () => {
    expect(settings.mac).toMatchObject({ hardenedRuntime: true, notarize: true })
    for (const name of ['entitlements.mac', 'entitlements.mac.inherit'])
      expect(claims(read(`electron/packaging/${name}.plist`)), name).toEqual({
        'com.apple.security.cs.allow-jit': 'true',
      })
  })

  it('make every kind of package that there is to be', () => {
    expect([settings.linux.target, settings.win.target, settings.mac.target]).toEqual([
      ['AppImage', 'deb', 'rpm', 'tar.gz'],
      ['nsis', 'zip'],
      ['dmg', 'zip'],
    ])
  })
})
