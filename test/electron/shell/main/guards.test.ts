import { describe, expect, it } from 'vitest'

import { CALL_CHANNEL, DESKTOP_CHANNEL } from '../../../../electron/ipc/channels'
import { mainUnderTest, OURS } from '../../support/main-under-test'

const COMMAND = { id: 'palette', title: 'All commands', category: 'Desk', enabled: true }

describe('what the main process lets through', () => {
  const { opened, shared } = mainUnderTest()

  it('sandboxes every process, before there is a window', async () => {
    const { did } = await shared()
    const order = did.map(({ what }) => what)

    expect(order).toContain('sandbox')
    expect(order.indexOf('sandbox')).toBeLessThan(order.indexOf('window'))
  })

  it('gives its scheme what a page needs, and no way around the content security policy', async () => {
    expect(await (await shared()).doing('schemes')).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    ])
  })

  it('opens one window at its own page, far from Node, and shows it once there is something to see', async () => {
    const main = await opened()
    expect(await main.doing('load')).toBe('app://hearback/')
    expect(await main.doing('window')).toMatchObject({
      show: false,
      webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false },
    })
    expect(main.did.map(({ what }) => what)).not.toContain('show')

    await main.ask('window', 'ready-to-show')

    expect(main.did.map(({ what }) => what)).toContain('show')
  })

  it.each([
    ['geolocation', false],
    ['media', false],
    ['notifications', false],
    ['openExternal', false],
    ['fullscreen', true],
    ['clipboard-sanitized-write', true],
  ])('decides on the permission "%s" by its list: %s', async (name, granted) => {
    expect(await (await shared()).ask('permission', name)).toEqual({ request: granted, check: granted })
  })

  describe('serves pages by its own scheme', () => {
    it('from its own folder, with the content security policy', async () => {
      expect(await (await shared()).ask('request', 'app://hearback/', 'GET')).toMatchObject({
        status: 200,
        body: '<title>Hearback</title>',
        headers: { 'content-security-policy': expect.stringContaining("default-src 'none'") },
      })
    })

    it.each([
      { url: 'app://hearback/..%2fsecret.html', method: 'GET', status: 404 },
      { url: 'app://hearback/%2e%2e/secret.html', method: 'GET', status: 404 },
      { url: 'app://elsewhere/', method: 'GET', status: 403 },
      { url: 'app://hearback/', method: 'POST', status: 403 },
    ])('and nothing else: $method $url', async ({ url, method, status }) => {
      expect(await (await shared()).ask('request', url, method)).toMatchObject({ status })
    })
  })

  it.each(['window', 'other'])('keeps every page at home: %s', async (where) => {
    for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])
      expect(await (await shared()).ask('emit', where, event, { url: 'https://elsewhere.invalid/' })).toMatchObject({
        prevented: true,
      })
    expect(await (await shared()).ask('opens', where, 'https://elsewhere.invalid/')).toBe('deny')
  })

  it.each([
    ['app://hearback/', false],
    ['app://hearback/#/desk/some-run', false],
    ['app://hearback/assets/index.js', true],
    ['app://hearback.evil/', true],
    ['app://hearback/?then=more', true],
    ['file:///etc/passwd', true],
    ['', true],
  ])('lets the page load itself again, and go nowhere: %s', async (url, prevented) => {
    expect(await (await shared()).ask('emit', 'window', 'will-navigate', { url })).toMatchObject({ prevented })
  })

  describe('listens to its own page only', () => {
    const runs = { id: 1, call: 'runs', args: [] }

    it('and answers it', async () => {
      expect(await (await shared()).ask('invoke', CALL_CHANNEL, OURS, runs)).toEqual({
        value: { id: 1, ok: true, value: [] },
      })
    })

    it('and gives each call its own answer, also where a page that was loaded again counts from one again', async () => {
      const main = await shared()
      const [library, none] = await Promise.all([
        main.ask('invoke', CALL_CHANNEL, OURS, { ...runs, call: 'library' }),
        main.ask('invoke', CALL_CHANNEL, OURS, runs),
      ])

      expect(none).toEqual({ value: { id: 1, ok: true, value: [] } })
      expect(library).toMatchObject({
        value: { id: 1, value: expect.arrayContaining([{ ok: true, briefing: expect.anything() }]) },
      })
    })

    it.each([
      { name: 'another window', from: { ...OURS, foreign: true } },
      { name: 'a frame inside the page', from: { frame: { url: 'app://hearback/', parent: {} } } },
      { name: 'a page of somebody else', from: { frame: { url: 'https://elsewhere.invalid/', parent: null } } },
      { name: 'a name that only begins like ours', from: { frame: { url: 'app://hearback.evil/', parent: null } } },
      { name: 'a frame that has gone', from: { frame: null } },
      { name: 'no address at all', from: { frame: { url: '', parent: null } } },
    ])('and not to $name', async ({ from }) => {
      for (const channel of [CALL_CHANNEL, DESKTOP_CHANNEL])
        expect(await (await shared()).ask('invoke', channel, from, runs)).toEqual({
          error: expect.stringContaining('RefusedSender'),
        })
    })

    it.each([
      { name: 'eval', argument: 1, says: 'The desktop does no such thing.' },
      { name: 'toString', argument: 1, says: 'The desktop does no such thing.' },
      { name: 7, argument: 1, says: 'The desktop does no such thing.' },
      { name: 'theme', argument: 'pink', says: 'What came with "theme" is not right.' },
      { name: 'badge', argument: -1, says: 'What came with "badge" is not right.' },
      { name: 'menu', argument: [{ id: '../x' }], says: 'What came with "menu" is not right.' },
      { name: 'menu', argument: Array(201).fill(COMMAND), says: 'What came with "menu" is not right.' },
      {
        name: 'menu',
        argument: [{ ...COMMAND, keys: 'Ctrl+Alt+Delete' }],
        says: 'What came with "menu" is not right.',
      },
      { name: 'menu', argument: [{ ...COMMAND, id: '../x' }], says: 'What came with "menu" is not right.' },
      { name: 'menu', argument: [{ ...COMMAND, run: 'x' }], says: 'What came with "menu" is not right.' },
      { name: 'paged', argument: 'x'.repeat(301), says: 'What came with "paged" is not right.' },
      { name: 'paged', argument: '', says: 'What came with "paged" is not right.' },
      { name: 'savePdf', argument: 'two\nlines', says: 'What came with "savePdf" is not right.' },
      { name: 'badge', argument: 10_000, says: 'What came with "badge" is not right.' },
    ])('and rejects $name of the desktop when that is not right', async ({ name, argument, says }) => {
      expect(await (await shared()).ask('invoke', DESKTOP_CHANNEL, OURS, name, argument)).toEqual({
        error: expect.stringContaining(says),
      })
    })

    it.each([
      ['nothing', null],
      ['words', 'runs'],
      ['no id', { call: 'runs', args: [] }],
      ['an id that is no number', { id: '1', call: 'runs', args: [] }],
      ['a name it does not know', { id: 2, call: 'eval', args: [] }],
      ['the wrong arguments', { id: 3, call: 'start', args: [{ scenario: '../../etc/passwd' }] }],
    ])('and answers in words when it says %s', async (_, said) => {
      expect(await (await shared()).ask('invoke', CALL_CHANNEL, OURS, said)).toMatchObject({ value: { ok: false } })
    })
  })
})
