import { EventEmitter } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { surviveCrash } from '../../../electron/shell/crash'
import { askedFor, readLink } from '../../../electron/shell/links'
import { menuTemplate } from '../../../electron/shell/menu'
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
      '/home/me/parcels.yaml',
    ]

    expect(askedFor(args)).toEqual({
      links: [{ do: 'open', scenario: 'low-fuel' }],
      files: ['/home/me/drill.hearback'],
      scenarios: ['/home/me/parcels.yaml'],
    })
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
    writeFileSync(file, '{"x":1e999}')
    expect(readState(file)).toBeNull()
    expect(() => keepState(join(file, 'nowhere'), { x: 1, y: 2, width: 3, height: 4 })).not.toThrow()
  })
})

describe('a page that crashes', () => {
  async function crashed(reason: string, answer: 'reload' | 'quit', destroyed = false) {
    const did: string[] = []
    const webContents = new EventEmitter()
    surviveCrash(
      { webContents, isDestroyed: () => destroyed },
      { pause: () => did.push('pause'), ask: async () => answer, reload: () => did.push('reload') },
      () => did.push('quit'),
    )
    webContents.emit('render-process-gone', {}, { reason })
    await new Promise((resolve) => setTimeout(resolve))
    return did
  }

  it('stops the clock and comes back, or goes, as its person likes', async () => {
    expect(await crashed('crashed', 'reload')).toEqual(['pause', 'reload'])
    expect(await crashed('oom', 'quit')).toEqual(['pause', 'quit'])
    expect(await crashed('crashed', 'reload', true)).toEqual(['pause'])
    expect(await crashed('clean-exit', 'reload')).toEqual([])
  })
})

describe('the menu', () => {
  it.each(['linux', 'win32', 'darwin'] as const)('uses roles and leads to no developer tools: %s', (platform) => {
    const words = JSON.stringify(menuTemplate(platform, { openScenario: () => {}, takeIn: () => {}, backup: () => {} }))

    expect(words).not.toMatch(/reload|devtools/i)
    expect(words).toContain('"role":"editMenu"')
    expect(words.includes('"role":"appMenu"')).toBe(platform === 'darwin')
    expect(words.includes('"role":"quit"')).toBe(platform !== 'darwin')
  })
})
