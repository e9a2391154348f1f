import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { AFTER_CRASH_URL, APP_URL } from '../../../../electron/app-url'
import { VERSION } from '../../../../electron/host'
import { CALL_CHANNEL, DESKTOP_CHANNEL, PUSH_CHANNEL } from '../../../../electron/ipc/channels'
import type { MainProcess } from '../../support/main-process'
import { mainUnderTest, OURS } from '../../support/main-under-test'
import { tempFolder } from '../../support/temp-folder'

const COMMAND = { id: 'palette', title: 'All commands', category: 'Desk', enabled: true }

describe('the main process', () => {
  const { call, opened, start } = mainUnderTest()

  it('leaves at once when another is running', async () => {
    const main = start({ env: { HEARBACK_STAND_IN_SECOND: '1' } })

    await main.doing('quit')

    await main.gone
    expect(main.did.map(({ what }) => what)).not.toContain('window')
  })

  it('tells its window what happens at a seat, until the page is loaded anew', async () => {
    const main = await opened()
    const { run } = (await call(main, 'start', { scenario: 'apache-upgrade', seed: 1 })) as { run: string }
    await call(main, 'sit', run)
    expect(await main.doing('push')).toMatchObject({ channel: PUSH_CHANNEL, frame: { sit: run } })

    await main.ask('emit', 'window', 'did-navigate', {})
    main.did.length = 0
    await call(main, 'act', run, { do: 'claim-command' })

    expect(main.did.map(({ what }) => what)).not.toContain('push')
  })

  it('keeps telling it after the page tried to go elsewhere and was kept at home', async () => {
    const main = await opened()
    const { run } = (await call(main, 'start', { scenario: 'apache-upgrade', seed: 1 })) as { run: string }
    await call(main, 'sit', run)

    await main.ask('emit', 'window', 'did-start-loading', {})
    await main.ask('emit', 'window', 'will-navigate', { url: 'https://elsewhere.invalid/' })
    main.did.length = 0
    await call(main, 'act', run, { do: 'claim-command' })

    expect(await main.doing('push')).toMatchObject({ frame: { sit: run, notice: { kind: 'facts' } } })
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

  it.each(['suspend', 'lock-screen'])('stops the clock on %s, and leaves it to the person to go on', async (event) => {
    const main = await opened()
    const { run } = (await call(main, 'start', { scenario: 'apache-upgrade', seed: 1 })) as { run: string }
    await call(main, 'pace', run, { paused: false })

    main.order({ to: 'powerMonitor', emit: [event] })
    for (const back of ['resume', 'unlock-screen']) main.order({ to: 'powerMonitor', emit: [back] })
    await call(main, 'sit', run)

    expect(await main.doing('push')).toMatchObject({ frame: { notice: { clock: { paused: true } } } })
  })

  it('says so in the window when its page crashes, and stops the clock', async () => {
    const main = await opened()
    const { run } = (await call(main, 'start', { scenario: 'apache-upgrade', seed: 1 })) as { run: string }
    await call(main, 'pace', run, { paused: false })
    main.did.length = 0

    await main.ask('crash', 'crashed')

    await expect.poll(() => main.doing('load')).toBe(AFTER_CRASH_URL)
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
    await expect.poll(() => main.doing('load')).toBe(AFTER_CRASH_URL)
    main.did.length = 0

    await main.ask('crash', 'crashed')

    await main.doing('message-box')
    const detail = await main.doing(becomes)
    expect(detail).toBe(becomes === 'load' ? APP_URL : null)
  })

  describe('whose page does not answer', () => {
    async function hanging(button: number | null) {
      const main = await opened()
      const { run } = (await call(main, 'start', { scenario: 'apache-upgrade', seed: 1 })) as { run: string }
      await call(main, 'pace', run, { paused: false })
      main.did.length = 0
      main.order({ answer: { button } })
      await main.ask('emit', 'window', 'unresponsive', {})
      await main.doing('message-box')
      return { main, run }
    }

    it('stops the clock, and loads the window again when the person wants that', async () => {
      const { main, run } = await hanging(1)

      expect(await main.doing('load')).toBe(AFTER_CRASH_URL)
      await call(main, 'sit', run)
      expect(await main.doing('push')).toMatchObject({ frame: { notice: { clock: { paused: true } } } })
    })

    it('takes the question back when it answers again, and asks once at a time', async () => {
      const { main } = await hanging(null)

      await main.ask('emit', 'window', 'unresponsive', {})
      await main.ask('emit', 'window', 'responsive', {})

      await main.doing('message-box-gone')
      main.order({ answer: { button: 1 } })
      await call(main, 'runs')
      expect(main.did.filter(({ what }) => what === 'message-box')).toHaveLength(1)
      expect(main.did.map(({ what }) => what)).not.toContain('load')
    })
  })

  it('comes to the front when it is started again', async () => {
    const main = await opened()

    await main.ask('app', 'second-instance', ['hearback'], '/')

    expect(main.did.map(({ what }) => what)).toEqual(expect.arrayContaining(['restore', 'focus']))
  })

  it('keeps the place of its window', async () => {
    const data = tempFolder()
    const main = await opened({ data })

    void main.ask('quit').catch(() => {})
    await main.gone

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

    void main.ask('window', 'close').catch(() => {})

    await main.doing('quit')
    await main.gone
  })

  describe('on a Mac', () => {
    const MAC = { HEARBACK_STAND_IN_PLATFORM: 'darwin' }
    const windows = (main: MainProcess) => main.did.filter(({ what }) => what === 'window').length

    it.each([
      { name: 'its icon is clicked', bring: (main: MainProcess) => main.ask('app', 'activate') },
      { name: 'a file is opened', bring: (main: MainProcess) => main.ask('app', 'open-file', '/gone.hearback') },
      { name: 'it is started again', bring: (main: MainProcess) => main.ask('app', 'second-instance', ['x'], '/') },
    ])('stays when its window is closed, and opens another when $name', async ({ bring }) => {
      const main = await opened({ env: MAC })
      await main.ask('window', 'close')
      expect(await main.doing('badge')).toBe(0)

      await bring(main)

      await expect.poll(() => windows(main)).toBe(2)
      expect(await call(main, 'runs')).toEqual([])
      expect(main.did.map(({ what }) => what)).not.toContain('quit')
    })

    it('closes its window when it is left, remembers where that was, and lets go of its runs', async () => {
      const data = tempFolder()
      const main = await opened({ data, env: MAC })
      await call(main, 'start', { scenario: 'apache-upgrade', seed: 1 })
      await main.ask('maximize')

      void main.ask('quit').catch(() => {})
      await main.gone

      expect(JSON.parse(readFileSync(join(data, 'window.json'), 'utf8'))).toMatchObject({ x: 10, as: 'maximized' })
      expect(readdirSync(join(data, 'runs')).filter((name) => name.endsWith('.lock'))).toEqual([])
    })
  })

  it('comes back as large as it was', async () => {
    const data = tempFolder()
    writeFileSync(join(data, 'window.json'), '{"x":10,"y":20,"width":1200,"height":800,"as":"maximized"}')
    const main = await opened({ data })

    await main.ask('window', 'ready-to-show')

    expect(await main.doing('window')).toMatchObject({ x: 10, y: 20, width: 1200, height: 800 })
    expect(main.did.map(({ what }) => what)).toEqual(expect.arrayContaining(['maximize', 'show']))
  })

  describe('on Windows', () => {
    const WINDOWS = { HEARBACK_STAND_IN_PLATFORM: 'win32' }

    it('says whose its notifications are, before there is a window', async () => {
      const main = await opened({ env: WINDOWS })

      expect(await main.doing('app-id')).toBe('dev.hearback.app')
      expect(main.did.map(({ what }) => what)).not.toContain('protocol-client')
    })

    it('takes links once it is packed, and nothing in one for an option', async () => {
      const main = await opened({ env: { ...WINDOWS, HEARBACK_STAND_IN_PACKAGED: '1' } })

      expect(await main.doing('protocol-client')).toMatchObject({ scheme: 'hearback', args: ['--'] })
    })

    it('shows how many loops are open in a picture over its icon', async () => {
      const main = await opened({ env: WINDOWS })

      await main.ask('invoke', DESKTOP_CHANNEL, OURS, 'badge', 3)
      expect(await main.doing('overlay')).toMatchObject({
        picture: { width: 32, height: 32 },
        description: '[SIMULATION] 3 open loops',
      })
      await main.ask('invoke', DESKTOP_CHANNEL, OURS, 'badge', 0)

      expect(await main.doing('overlay')).toEqual({ picture: null, description: '' })
    })
  })

  it('brings its window to the front when a notification is clicked', async () => {
    const main = await opened()
    await main.ask('invoke', DESKTOP_CHANNEL, OURS, 'paged', 'Checkout is slow')
    expect(await main.doing('notification')).toEqual({
      title: '[SIMULATION] Page for the IMOC',
      body: '[SIMULATION] Checkout is slow',
    })

    main.order({ clickNotice: true })

    await main.doing('focus')
    expect(main.did.map(({ what }) => what)).toEqual(expect.arrayContaining(['restore', 'show', 'focus']))
  })

  it('says nothing when it is to look for a newer version and there is no network', async () => {
    const data = tempFolder()
    const wishes = { updates: true, updatesFrom: 'https://hearback.invalid/latest.json' }
    writeFileSync(join(data, 'shell.json'), JSON.stringify(wishes))
    const main = await opened({ data })

    main.order({ click: 'Back up all runs' })
    expect(await main.doing('message-box')).toMatchObject({ message: expect.stringContaining('runs are in') })

    expect(main.did.filter(({ what }) => what === 'message-box' || what === 'error-box')).toHaveLength(1)
  })

  it('says in its About what it is and which version', async () => {
    const main = await opened()

    expect(await main.doing('about-panel')).toMatchObject({ applicationName: 'Hearback', applicationVersion: VERSION })
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

    it('with a PDF where the person says, and says so when that cannot be written', async () => {
      const main = await opened()
      const folder = tempFolder()
      const save = (file: string) => {
        main.order({ answer: { file } })
        return main.ask('invoke', DESKTOP_CHANNEL, OURS, 'savePdf', 'A debrief')
      }

      expect(await save(join(folder, 'here.pdf'))).toEqual({ value: { file: join(folder, 'here.pdf') } })
      expect(await save(join(folder, 'no', 'such', 'folder.pdf'))).toEqual({ value: null })

      expect(await main.doing('message-box')).toMatchObject({
        message: expect.stringContaining('could not be written to'),
      })
      expect(readdirSync(folder)).toEqual(['here.pdf'])
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
