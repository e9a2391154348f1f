import { EventEmitter } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MenuItemConstructorOptions } from 'electron'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { boot } from '../../../electron/boot/boot'
import { acceleratorOf } from '../../../electron/shell/accelerator'
import { BADGE_SIZE, badgePicture } from '../../../electron/shell/badge-picture'
import { surviveCrash } from '../../../electron/shell/crash'
import { fileNameOf } from '../../../electron/shell/file-name'
import { askedFor, readLink } from '../../../electron/shell/links'
import { menuTemplate } from '../../../electron/shell/menu'
import { newerVersion } from '../../../electron/shell/newer-version'
import { keepPreferences, readPreferences, rememberFile } from '../../../electron/shell/preferences'
import { shownPath } from '../../../electron/shell/shown-path'
import { keepState, placeOf, readState } from '../../../electron/shell/window-state'
import { tempFolder } from '../support/temp-folder'

describe('a hearback:// link', () => {
  it('may ask for a scenario', () => {
    expect(readLink('hearback://open/apache-upgrade')).toEqual({ do: 'open', scenario: 'apache-upgrade' })
  })

  it.each([
    'https://open/apache-upgrade',
    'hearback://delete/apache-upgrade',
    'hearback://open/../../etc/passwd',
    'hearback://open/a/b',
    'hearback://open/UPPER',
    'hearback://open/',
    'hearback://open/a?then=b',
    'hearback://open/a#b',
    'hearback://user@open/a',
    'hearback://user:word@open/a',
    'hearback://:word@open/a',
    'hearback://open:80/a',
    `hearback://open/${'a'.repeat(81)}`,
    `hearback://open/a${' '.repeat(300)}`,
    'not a link',
    '',
  ])('may not be %s', (text) => {
    expect(readLink(text)).toBeNull()
  })

  it('is found in a command line among the words of others', () => {
    const args = [
      '--flag=x.hearback',
      '.',
      '/home/me/drill.hearback',
      'hearback://open/low-fuel',
      'hearback://open/x.hearback',
      'other.txt',
      '/home/me/parcels.hearback-scenario',
      '/home/me/parcels.yaml',
    ]

    expect(askedFor(args, '/home/me')).toEqual({
      links: [{ do: 'open', scenario: 'low-fuel' }],
      files: ['/home/me/drill.hearback', '/home/me/parcels.hearback-scenario'],
      scenarios: ['/home/me/parcels.yaml'],
    })
  })
})

describe('an address that is no link of ours', () => {
  it.each([
    'hearback:/etc/parcels.yaml',
    'hearback:parcels.hearback',
    'file://elsewhere.invalid/parcels.yaml',
    'file:///etc/parcels.yaml?then=more',
    'file:///etc/parcels.yaml#more.yaml',
    'file:///etc/parcels%00.yaml',
    'file:///etc%2fparcels.yaml',
    'smb://elsewhere.invalid/parcels.yaml',
  ])('is no file either: %s', (text) => {
    expect(askedFor([text], '/home/me')).toEqual({ links: [], files: [], scenarios: [] })
  })

  it('is not made of the letter of a drive', () => {
    expect(askedFor(['C:\\drills\\parcels.yaml'], '/home/me').scenarios).toEqual([
      expect.stringMatching(/C:\\drills\\parcels\.yaml$/),
    ])
  })
})

describe.skipIf(process.platform === 'win32')('a file that is asked for', () => {
  it.each([
    { name: 'by an address, as desktops on Linux name what was clicked', arg: 'file:///home/me/a%20drill.hearback' },
    { name: 'by its path', arg: '/home/me/a drill.hearback' },
    { name: 'by a path from where it was asked', arg: 'a drill.hearback' },
    { name: 'by a path that leads elsewhere first', arg: '../me/a drill.hearback' },
  ])('is found $name', ({ arg }) => {
    expect(askedFor([arg], '/home/me').files).toEqual(['/home/me/a drill.hearback'])
  })

  it('is known by its ending, in capitals too', () => {
    expect(askedFor(['/A.HEARBACK', '/B.Hearback-Scenario', '/C.YAML', '/d.YmL', '/e.txt'], '/')).toEqual({
      links: [],
      files: ['/A.HEARBACK', '/B.Hearback-Scenario'],
      scenarios: ['/C.YAML', '/d.YmL'],
    })
  })

  it.each(['--hearback.hearback', '-x.yaml', 'a\0.yaml'])('is none: %j', (arg) => {
    expect(askedFor([arg], '/')).toEqual({ links: [], files: [], scenarios: [] })
  })
})

describe('the name of a file in a dialog', () => {
  it.each([
    { name: 'a plain one', path: '/home/me/a drill.hearback', shown: '/home/me/a drill.hearback' },
    {
      name: 'one of several lines',
      path: '/me/x\n\nAll is well.hearback',
      shown: '/me/x\ufffd\ufffdAll is well.hearback',
    },
    { name: 'one that turns round', path: '/me/x\u202elmay.hearback', shown: '/me/x\ufffdlmay.hearback' },
  ])('is what it is: $name', ({ path, shown }) => {
    expect(shownPath(path)).toBe(shown)
  })

  it('stays in the dialog, and keeps its ending', () => {
    const shown = shownPath(`/me/${'x'.repeat(4000)}.hearback`)

    expect(shown.length).toBeLessThanOrEqual(201)
    expect(shown).toMatch(/^…x+\.hearback$/)
  })
})

describe('the window', () => {
  const screen = { x: 0, y: 0, width: 1920, height: 1040 }

  it('opens where it was', () => {
    const saved = { x: 100, y: 50, width: 1200, height: 800 }

    expect(placeOf(saved, [screen])).toEqual(saved)
  })

  it.each([
    { name: 'nothing was kept', saved: null },
    { name: 'its screen is gone', saved: { x: 5000, y: 0, width: 1200, height: 800 } },
  ])('opens in its usual size when $name', ({ saved }) => {
    expect(placeOf(saved, [screen])).toEqual({ width: 1440, height: 900 })
    expect(placeOf(saved, [])).toEqual({ width: 1440, height: 900 })
  })

  it('always lies on a screen that is large enough for it', () => {
    const area = fc.record({
      x: fc.integer({ min: -4000, max: 4000 }),
      y: fc.integer({ min: -4000, max: 4000 }),
      width: fc.integer({ min: 1, max: 9000 }),
      height: fc.integer({ min: 1, max: 9000 }),
    })

    fc.assert(
      fc.property(area, (saved) => {
        const { x = 0, y = 0, width, height } = placeOf(saved, [screen])

        expect(x >= 0 && y >= 0 && x + width <= 1920 && y + height <= 1040).toBe(true)
        expect(width >= 960 && height >= 640).toBe(true)
      }),
    )
  })

  it('remembers its place, and takes nonsense for nothing', () => {
    const file = join(tempFolder(), 'window.json')
    expect(readState(file)).toBeNull()
    keepState(file, { x: 1, y: 2, width: 3, height: 4 })
    expect(readState(file)).toEqual({ x: 1, y: 2, width: 3, height: 4 })
    keepState(file, { x: 1, y: 2, width: 3, height: 4, as: 'full-screen' })
    expect(readState(file)).toEqual({ x: 1, y: 2, width: 3, height: 4, as: 'full-screen' })
    writeFileSync(file, '{"x":1e999}')
    expect(readState(file)).toBeNull()
    expect(() => keepState(join(file, 'nowhere'), { x: 1, y: 2, width: 3, height: 4 })).not.toThrow()
  })
})

describe('a page that crashes', () => {
  async function crashed(
    deaths: Array<{ at: number; reason?: string }>,
    answer: 'reload' | 'quit' = 'reload',
    destroyed = false,
  ) {
    const did: string[] = []
    const webContents = new EventEmitter()
    let now = 0
    surviveCrash(
      { webContents, isDestroyed: () => destroyed },
      {
        pause: () => did.push('pause'),
        show: () => did.push('show'),
        ask: async () => answer,
        reload: () => did.push('reload'),
      },
      () => did.push('quit'),
      () => now,
    )
    for (const { at, reason = 'crashed' } of deaths) {
      now = at
      webContents.emit('render-process-gone', {}, { reason })
      // Twice: what it does once Electron is done with the page, and what comes of an answer.
      for (const _ of [1, 2]) await new Promise((resolve) => setImmediate(resolve))
    }
    return did
  }

  it('stops the clock and says so in the window', async () => {
    expect(await crashed([{ at: 0 }])).toEqual(['pause', 'show'])
    expect(await crashed([{ at: 0, reason: 'oom' }])).toEqual(['pause', 'show'])
    expect(await crashed([{ at: 0 }], 'reload', true)).toEqual(['pause'])
    expect(await crashed([{ at: 0, reason: 'clean-exit' }])).toEqual([])
  })

  it('asks outside of the window when that dies again at once', async () => {
    const twice = [{ at: 0 }, { at: 14_000 }]

    expect(await crashed(twice, 'reload')).toEqual(['pause', 'show', 'pause', 'reload'])
    expect(await crashed(twice, 'quit')).toEqual(['pause', 'show', 'pause', 'quit'])
    expect(await crashed([{ at: 0 }, { at: 15_000 }])).toEqual(['pause', 'show', 'pause', 'show'])
  })
})

describe('the menu', () => {
  const nothing = () => {}
  const parts = {
    commands: [],
    run: nothing,
    openScenario: nothing,
    takeIn: nothing,
    recent: { files: [], open: nothing, clear: nothing },
    backup: nothing,
    updates: null,
    about: nothing,
  }

  it.each(['linux', 'win32', 'darwin'] as const)('uses roles and leads to no developer tools: %s', (platform) => {
    const words = JSON.stringify(menuTemplate(platform, parts))

    expect(words).not.toMatch(/reload|devtools/i)
    for (const role of ['editMenu', 'windowMenu', 'help']) expect(words).toContain(`"role":"${role}"`)
    for (const role of ['appMenu', 'recentDocuments', 'close'])
      expect(words.includes(`"role":"${role}"`), role).toBe(platform === 'darwin')
    expect(words.includes('"role":"quit"')).toBe(platform !== 'darwin')
    expect(words.includes('About Hearback')).toBe(platform !== 'darwin')
  })

  it('has the commands of the page, a submenu a category, and gives their ids back', () => {
    const ran: string[] = []
    const commands = [
      { id: 'palette', title: 'All commands', category: 'Desk', keys: 'mod+k', enabled: true },
      { id: 'ask', title: 'Ask', category: 'Talk', keys: 'a', enabled: false },
      { id: 'settings', title: 'Settings', category: 'Desk', enabled: true },
    ]
    const template = menuTemplate('linux', { ...parts, commands, run: (id) => ran.push(id) })
    const drill = template.find(({ label }) => label === '&Drill')?.submenu as MenuItemConstructorOptions[]
    const [desk, talk] = drill.map(({ submenu }) => submenu as MenuItemConstructorOptions[])

    expect(drill.map(({ label }) => label)).toEqual(['Desk', 'Talk'])
    expect(desk).toMatchObject([
      { id: 'palette', label: 'All commands', accelerator: 'CmdOrCtrl+K', registerAccelerator: false, enabled: true },
      { id: 'settings', label: 'Settings' },
    ])
    expect(talk?.[0]).toMatchObject({ id: 'ask', enabled: false })
    expect(talk?.[0]).not.toHaveProperty('accelerator')
    desk?.[0]?.click?.({} as never, undefined, {} as never)
    expect(ran).toEqual(['palette'])
  })

  it('prints what a command is called, whatever is in it', () => {
    const commands = [{ id: 'q', title: 'Q&A', category: 'R&D', enabled: true }]
    const words = JSON.stringify(menuTemplate('linux', { ...parts, commands }))

    expect(words).toContain('"label":"Q&&A"')
    expect(words).toContain('"label":"R&&D"')
  })

  it('has no drill where there is none', () => {
    expect(menuTemplate('linux', parts).some(({ label }) => label === '&Drill')).toBe(false)
  })

  it('offers to look for a newer version only where there is an address to look at', () => {
    const changed: boolean[] = []
    const with_ = menuTemplate('linux', { ...parts, updates: { on: false, change: (on) => changed.push(on) } })
    const item = (with_.at(-1)?.submenu as MenuItemConstructorOptions[] | undefined)?.at(-1)

    expect(JSON.stringify(menuTemplate('linux', parts))).not.toContain('newer version')
    expect(item).toMatchObject({ type: 'checkbox', checked: false })
    item?.click?.({ checked: true } as never, undefined, {} as never)
    expect(changed).toEqual([true])
  })
})

describe('a key in the menu', () => {
  it.each([
    ['mod+k', 'CmdOrCtrl+K'],
    ['mod+shift+p', 'CmdOrCtrl+Shift+P'],
    ['alt+shift+arrowdown', 'Alt+Shift+Down'],
    ['mod+shift+space', 'CmdOrCtrl+Shift+Space'],
    ['mod+,', 'CmdOrCtrl+,'],
    ['f6', 'F6'],
    ['shift+f6', 'Shift+F6'],
    ['n', undefined],
    ['?', undefined],
    ['space', undefined],
    ['', undefined],
  ])('%s is %s', (keys, accelerator) => {
    expect(acceleratorOf(keys)).toBe(accelerator)
  })
})

describe('starting', () => {
  const step = (name: string, did: string[], said?: 'stop' | Error) => ({
    name,
    run: async () => {
      did.push(name)
      if (said instanceof Error) throw said
      return said
    },
  })

  it('takes the steps in order, one after the other', async () => {
    const did: string[] = []

    expect(await boot([step('a', did), step('b', did)], null)).toBe(true)
    expect(did).toEqual(['a', 'b'])
  })

  it('goes no further than a step that says stop', async () => {
    const did: string[] = []

    expect(await boot([step('a', did, 'stop'), step('b', did)], null)).toBe(false)
    expect(did).toEqual(['a'])
  })

  it('says which step failed, and takes none after it', async () => {
    const did: string[] = []

    await expect(boot([step('the menu', did, new Error('no menu')), step('b', did)], null)).rejects.toThrow(
      'Hearback could not start: the menu failed. no menu',
    )
    expect(did).toEqual(['the menu'])
  })
})

describe('looking for a newer version', () => {
  const answers = (body: string, status = 200) => (async () => new Response(body, { status })) as typeof fetch
  /** Says something for as long as somebody listens. */
  const flood = (saying: () => void = () => {}) =>
    new ReadableStream({
      pull: (to) => {
        saying()
        to.enqueue(new TextEncoder().encode(' '.repeat(4000)))
      },
    })
  const newer = (ask: typeof fetch) => newerVersion('https://hearback.invalid/latest.json', '1.2.3', ask)

  it.each([
    ['1.2.4', '1.2.4'],
    ['1.10.0', '1.10.0'],
    ['2.0.0', '2.0.0'],
    ['1.2.3', null],
    ['1.2.2', null],
    ['0.9.9', null],
  ])('beside 1.2.3, %s is worth %s', async (theirs, told) => {
    expect(await newer(answers(JSON.stringify({ version: theirs })))).toBe(told)
  })

  it.each([
    { name: 'no network', ask: (async () => Promise.reject(new TypeError('offline'))) as typeof fetch },
    { name: 'an error', ask: answers('{"version":"9.9.9"}', 500) },
    { name: 'something else', ask: answers('<html>log in to the wifi</html>') },
    { name: 'a version that is none', ask: answers('{"version":"9.9.9; rm -rf"}') },
    { name: 'far too much', ask: answers(`{"version":"9.9.9","x":"${'x'.repeat(20_000)}"}`) },
    { name: 'a flood', ask: (async () => new Response(flood())) as typeof fetch },
  ])('is silent on $name', async ({ ask }) => {
    expect(await newer(ask)).toBeNull()
  })

  it('stops listening to a flood', async () => {
    let sent = 0
    await newer((async () => new Response(flood(() => (sent += 1)))) as typeof fetch)

    expect(sent).toBeLessThan(10)
  })

  it('is off, and has nowhere to ask, unless somebody says otherwise', () => {
    const folder = tempFolder()
    expect(readPreferences(folder)).toEqual({ theme: 'system', updates: false, updatesFrom: null, recent: [] })
    keepPreferences(folder, {
      ...readPreferences(folder),
      theme: 'dark',
      updates: true,
      updatesFrom: 'https://hearback.invalid/latest.json',
    })
    expect(readPreferences(folder)).toMatchObject({ theme: 'dark', updates: true })
  })

  it.each(['http://hearback.invalid/', 'file:///etc/passwd', 'nonsense'])('does not ask %s', (updatesFrom) => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'shell.json'), JSON.stringify({ updates: true, updatesFrom }))

    expect(readPreferences(folder)).toEqual({ theme: 'system', updates: false, updatesFrom: null, recent: [] })
  })
})

describe('the number over an icon', () => {
  const alike = (a: number, b: number) => badgePicture(a).equals(badgePicture(b))

  it('is a picture of its size, another for each number up to nine, and one for more', () => {
    expect(badgePicture(1)).toHaveLength(BADGE_SIZE * BADGE_SIZE * 4)
    for (let count = 1; count < 9; count += 1) expect(alike(count, count + 1)).toBe(false)
    expect(alike(9, 10)).toBe(false)
    expect(alike(10, 9999)).toBe(true)
  })

  it('has nothing in its corners, and something written in its middle', () => {
    const picture = badgePicture(1)
    const at = (x: number, y: number) => [...picture.subarray((y * BADGE_SIZE + x) * 4).subarray(0, 4)]

    expect([at(0, 0), at(31, 0), at(0, 31), at(31, 31)].map((pixel) => pixel[3])).toEqual([0, 0, 0, 0])
    expect(at(2, 16)).not.toEqual(at(16, 16))
    expect(at(16, 16)[3]).toBe(255)
  })
})

describe('the files that were opened', () => {
  it('are remembered, the last one first, each once, and no more than a menu can show', () => {
    const folder = tempFolder()
    for (const name of ['a', 'b', 'c', 'a', 'd', 'e', 'f', 'g', 'h', 'i']) rememberFile(folder, `/${name}.yaml`)

    expect(readPreferences(folder).recent).toEqual(
      ['i', 'h', 'g', 'f', 'e', 'd', 'a', 'c'].map((name) => `/${name}.yaml`),
    )
  })
})

describe('the name of a PDF', () => {
  it.each([
    ['The upgrade that reached everything', 'The upgrade that reached everything.pdf'],
    ['../../etc/passwd', 'etc passwd.pdf'],
    ['C:\\Windows\\x', 'C Windows x.pdf'],
    ['...', 'Hearback debrief.pdf'],
    ['x'.repeat(200), `${'x'.repeat(80)}.pdf`],
  ])('%s', (title, name) => {
    expect(fileNameOf(title)).toBe(name)
  })
})
