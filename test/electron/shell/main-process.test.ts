import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { AFTER_CRASH_URL, APP_URL } from '../../../electron/app-url'
import { writeScenarioBundle } from '../../../electron/host'
import { CALL_CHANNEL, DESKTOP_CHANNEL, PUSH_CHANNEL } from '../../../electron/ipc/channels'
import { buildMain, type MainProcess, startMain } from '../support/main-process'
import { tempFolder } from '../support/temp-folder'

const COMMAND = { id: 'palette', title: 'All commands', category: 'Desk', enabled: true }
const OURS = { frame: { url: 'app://hearback/#/', parent: null } }

describe('the main process', () => {
  let built: Awaited<ReturnType<typeof buildMain>>
  /** For tests that leave nothing behind. */
  let shared: MainProcess
  const running: MainProcess[] = []

  beforeAll(async () => {
    built = await buildMain()
    shared = startMain(built, { data: join(built.folder, 'data') })
    await shared.doing('load')
  }, 60_000)

  afterEach(async () => {
    for (const main of running.splice(0)) await main.end()
  })

  afterAll(async () => {
    await shared?.end()
    built?.remove()
  })

  function start(options: Partial<Parameters<typeof startMain>[1]> = {}) {
    const main = startMain(built, { data: tempFolder(), ...options })
    running.push(main)
    return main
  }

  async function opened(options?: Parameters<typeof start>[0]) {
    const main = start(options)
    await main.doing('load')
    return main
  }

  let lastId = 0
  async function call(main: MainProcess, name: string, ...args: unknown[]): Promise<unknown> {
    lastId += 1
    const answer = (await main.ask('invoke', CALL_CHANNEL, OURS, { id: lastId, call: name, args })) as {
      value: { value: unknown }
    }
    return answer.value.value
  }

  it('sandboxes every process, before there is a window', async () => {
    const { did } = shared
    const order = did.map(({ what }) => what)

    expect(order).toContain('sandbox')
    expect(order.indexOf('sandbox')).toBeLessThan(order.indexOf('window'))
  })

  it('gives its scheme what a page needs, and no way around the content security policy', async () => {
    expect(await shared.doing('schemes')).toEqual([
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

  it('leaves at once when another is running', async () => {
    const main = start({ env: { HEARBACK_STAND_IN_SECOND: '1' } })

    await main.doing('quit')

    await main.gone
    expect(main.did.map(({ what }) => what)).not.toContain('window')
  })

  it.each([
    ['geolocation', false],
    ['media', false],
    ['notifications', false],
    ['openExternal', false],
    ['fullscreen', true],
    ['clipboard-sanitized-write', true],
  ])('decides on the permission "%s" by its list: %s', async (name, granted) => {
    expect(await shared.ask('permission', name)).toEqual({ request: granted, check: granted })
  })

  describe('serves pages by its own scheme', () => {
    it('from its own folder, with the content security policy', async () => {
      expect(await shared.ask('request', 'app://hearback/', 'GET')).toMatchObject({
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
      expect(await shared.ask('request', url, method)).toMatchObject({ status })
    })
  })

  it.each(['window', 'other'])('keeps every page at home: %s', async (where) => {
    for (const event of ['will-navigate', 'will-redirect', 'will-attach-webview'])
      expect(await shared.ask('emit', where, event, { url: 'https://elsewhere.invalid/' })).toMatchObject({
        prevented: true,
      })
    expect(await shared.ask('opens', where, 'https://elsewhere.invalid/')).toBe('deny')
  })

  describe('listens to its own page only', () => {
    const runs = { id: 1, call: 'runs', args: [] }

    it('and answers it', async () => {
      expect(await shared.ask('invoke', CALL_CHANNEL, OURS, runs)).toEqual({ value: { id: 1, ok: true, value: [] } })
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
        expect(await shared.ask('invoke', channel, from, runs)).toEqual({
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
      expect(await shared.ask('invoke', DESKTOP_CHANNEL, OURS, name, argument)).toEqual({
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
      expect(await shared.ask('invoke', CALL_CHANNEL, OURS, said)).toMatchObject({ value: { ok: false } })
    })
  })

  it('tells its window what happens at a seat, until the page is loaded anew', async () => {
    const main = await opened()
    const { run } = (await call(main, 'start', { scenario: 'apache-upgrade', seed: 1 })) as { run: string }
    await call(main, 'sit', run)
    expect(await main.doing('push')).toMatchObject({ channel: PUSH_CHANNEL, frame: { sit: run } })

    await main.ask('emit', 'window', 'did-start-loading', {})
    main.did.length = 0
    await call(main, 'act', run, { do: 'claim-command' })

    expect(main.did.map(({ what }) => what)).not.toContain('push')
  })

  it('answers nobody, and sits nowhere, once its window is gone', async () => {
    const main = await opened()
    const { run } = (await call(main, 'start', { scenario: 'apache-upgrade', seed: 1 })) as { run: string }
    await call(main, 'sit', run)
    main.did.length = 0

    await main.ask('emit', 'window', 'destroyed', {})

    for (const channel of [CALL_CHANNEL, DESKTOP_CHANNEL])
      expect(
        await main.ask('invoke', channel, OURS, { id: 9, call: 'act', args: [run, { do: 'claim-command' }] }),
      ).toEqual({ error: expect.stringContaining('No handler') })
    expect(main.did.map(({ what }) => what)).not.toContain('push')
  })

  it('lets go of its runs when it leaves, so that another can take them up', async () => {
    const data = tempFolder()
    const main = await opened({ data })
    const { run } = (await call(main, 'start', { scenario: 'apache-upgrade', seed: 1 })) as { run: string }
    const lock = join(data, 'runs', `${run}.jsonl.lock`)
    expect(existsSync(lock)).toBe(true)

    await main.ask('app', 'will-quit')

    expect(existsSync(lock)).toBe(false)
  })

  it.each(['suspend', 'lock-screen'])('stops the clock on %s', async (event) => {
    const main = await opened()
    const { run } = (await call(main, 'start', { scenario: 'apache-upgrade', seed: 1 })) as { run: string }
    await call(main, 'pace', run, { paused: false })

    main.order({ to: 'powerMonitor', emit: [event] })
    await call(main, 'sit', run)

    expect(await main.doing('push')).toMatchObject({ frame: { notice: { clock: { paused: true } } } })
  })

  describe('asks before it does what came from outside', () => {
    const LINK = 'hearback://open/apache-upgrade'

    it.each([
      { name: 'a link it was started with', args: [LINK], bring: async () => {} },
      {
        name: 'a link that comes to another instance',
        args: [],
        bring: (main: MainProcess) => main.ask('app', 'second-instance', ['hearback', LINK]),
      },
      {
        name: 'a link that the system opens',
        args: [],
        bring: async (main: MainProcess) => expect(await main.ask('app', 'open-url', LINK)).toBe(true),
      },
    ])('$name', async ({ args, bring }) => {
      const main = start({ args })
      main.order({ answer: { button: 1 } })
      await main.doing('load')
      await bring(main)
      expect(await main.doing('message-box')).toMatchObject({
        detail: 'apache-upgrade',
        defaultId: 1,
        cancelId: 1,
      })

      expect(await call(main, 'runs')).toEqual([])
      expect(main.did.filter(({ what }) => what === 'message-box')).toHaveLength(1)
    })

    it('and does it when the answer is yes, without starting the clock', async () => {
      const main = await opened()
      main.order({ answer: { button: 0 } })
      await main.ask('app', 'open-url', LINK)

      await expect.poll(() => call(main, 'runs')).toMatchObject([{ at: 0, scenario: 'apache-upgrade' }])
    })

    it('and says so when a scenario is not there', async () => {
      const main = await opened()
      main.order({ answer: { button: 0 } })
      await main.ask('app', 'open-url', 'hearback://open/no-such-thing')

      await expect.poll(() => JSON.stringify(main.did)).toContain('"buttons":["OK"]')
      expect(await call(main, 'runs')).toEqual([])
    })

    it('a file of runs, and says what became of it', async () => {
      const file = join(tempFolder(), 'not-a-bundle.hearback')
      writeFileSync(file, 'nothing of the kind')
      const main = await opened()
      main.order({ answer: { button: 1 } })
      expect(await main.ask('app', 'open-file', file)).toBe(true)
      expect(await main.doing('message-box')).toMatchObject({ detail: file, defaultId: 1, cancelId: 1 })
      expect(main.did.filter(({ what }) => what === 'message-box')).toHaveLength(1)

      main.order({ answer: { button: 0 } })
      await main.ask('app', 'open-file', file)

      await expect.poll(() => main.did.filter(({ what }) => what === 'message-box').length).toBe(3)
    })
  })

  describe('takes in and opens', () => {
    /** A scenario's bundle, and the scenario it was made of. */
    function scenario() {
      const folder = tempFolder()
      const file = join(folder, 'parcels.yaml')
      const bundle = join(folder, 'parcels.hearback-scenario')
      writeFileSync(file, 'hearback: 1\nid: parcels\n')
      writeScenarioBundle(bundle, [['parcels.yaml', 'hearback: 1\nid: parcels\n']])
      return { file, bundle }
    }
    const said = (main: MainProcess) =>
      main.did.flatMap(({ what, detail }) => (what === 'message-box' ? (detail as { message: string }).message : []))
    const files = async (main: MainProcess) =>
      ((await call(main, 'library')) as Array<{ file?: string }>).flatMap(({ file }) => file ?? [])

    it("a scenario's bundle that is opened, says where it is, and remembers the document", async () => {
      const { bundle } = scenario()
      const main = await opened()
      main.order({ answer: { button: 0 } })

      await main.ask('app', 'open-file', bundle)

      expect(await main.doing('recent')).toBe(bundle)
      await expect
        .poll(() => said(main))
        .toEqual(['Take in the scenario of this file?', 'The scenario stands in the library, on the home screen.'])
    })

    it('what is chosen from the menu, and nothing when nothing is', async () => {
      const { file, bundle } = scenario()
      const main = await opened()
      main.order({ answer: { button: 0, file: null } })
      main.order({ click: 'Open a scenario file…' })
      main.order({ click: 'Take in a file…' })
      expect(await files(main)).toEqual([])

      main.order({ answer: { button: 0, file } })
      main.order({ click: 'Open a scenario file…' })
      await expect.poll(() => files(main)).toEqual([file])
      main.order({ answer: { button: 0, file: bundle } })
      main.order({ click: 'Take in a file…' })

      await expect.poll(() => said(main)).toHaveLength(2)
    })
  })

  it('says so in the window when its page crashes, and stops the clock', async () => {
    const main = await opened()
    const { run } = (await call(main, 'start', { scenario: 'apache-upgrade', seed: 1 })) as { run: string }
    await call(main, 'pace', run, { paused: false })
    main.did.length = 0

    await main.ask('crash', 'crashed')

    expect(await main.doing('load')).toBe(AFTER_CRASH_URL)
    await call(main, 'sit', run)
    expect(await main.doing('push')).toMatchObject({ frame: { notice: { clock: { paused: true } } } })
  })

  it.each([
    { answer: 0, becomes: 'load' },
    { answer: 1, becomes: 'quit' },
  ])('asks outside of any page when its page crashes again, and does it: $becomes', async ({ answer, becomes }) => {
    const main = await opened()
    main.order({ answer: { button: answer } })
    await main.ask('crash', 'crashed')
    main.did.length = 0

    await main.ask('crash', 'crashed')

    await main.doing('message-box')
    const detail = await main.doing(becomes)
    expect(detail).toBe(becomes === 'load' ? APP_URL : null)
  })

  it('comes to the front when it is started again', async () => {
    const main = await opened()

    await main.ask('app', 'second-instance', ['hearback'])

    expect(main.did.map(({ what }) => what)).toEqual(expect.arrayContaining(['restore', 'focus']))
  })

  it('keeps the place of its window', async () => {
    const data = tempFolder()
    const main = await opened({ data })

    await main.ask('window', 'close')

    expect(JSON.parse(readFileSync(join(data, 'window.json'), 'utf8'))).toMatchObject({ x: 10, y: 20 })
  })

  it('says where it cannot keep runs, and leaves', async () => {
    const folder = tempFolder()
    mkdirSync(join(folder, 'in'))
    writeFileSync(join(folder, 'in', 'the-way'), '')
    const main = start({ data: join(folder, 'in', 'the-way') })

    expect(await main.doing('error-box')).toMatchObject({ content: expect.stringContaining('Runs cannot be kept') })
    await main.gone
    expect(existsSync(join(folder, 'in', 'the-way', 'runs'))).toBe(false)
  })

  it.skipIf(process.platform === 'darwin')('leaves when its window is closed', async () => {
    const main = await opened()

    void main.ask('window', 'closed').catch(() => {})

    await main.doing('quit')
    await main.gone
  })

  describe('serves its window', () => {
    const drill = [COMMAND]

    it('with a menu of its commands, which goes when they do', async () => {
      const main = await opened()
      await main.ask('invoke', DESKTOP_CHANNEL, OURS, 'menu', drill)
      expect(JSON.stringify(await main.doing('menu'))).toContain('All commands')

      await main.ask('invoke', DESKTOP_CHANNEL, OURS, 'menu', [])
      await expect.poll(async () => JSON.stringify(await main.doing('menu'))).not.toContain('All commands')
    })

    it('in the theme it asked for, now and at the next start', async () => {
      const data = tempFolder()
      const main = await opened({ data })
      await main.ask('invoke', DESKTOP_CHANNEL, OURS, 'theme', 'light')
      expect(await main.doing('theme')).toBe('light')
      await main.end()

      const next = await opened({ data })
      expect(await next.doing('theme')).toBe('light')
    })

    it('and says which step failed when it cannot be opened', async () => {
      const main = start({ env: { HEARBACK_STAND_IN_BROKEN: '1' } })

      expect(await main.doing('error-box')).toMatchObject({
        content: 'Hearback could not start: serving the page failed. The scheme is taken.',
      })
      await main.doing('quit')
    })
  })
})
