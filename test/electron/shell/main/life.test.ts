import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { AFTER_CRASH_URL, APP_URL } from '../../../../electron/app-url'
import { CALL_CHANNEL, DESKTOP_CHANNEL, PUSH_CHANNEL } from '../../../../electron/ipc/channels'
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

  it.each(['suspend', 'lock-screen'])('stops the clock on %s', async (event) => {
    const main = await opened()
    const { run } = (await call(main, 'start', { scenario: 'apache-upgrade', seed: 1 })) as { run: string }
    await call(main, 'pace', run, { paused: false })

    main.order({ to: 'powerMonitor', emit: [event] })
    await call(main, 'sit', run)

    expect(await main.doing('push')).toMatchObject({ frame: { notice: { clock: { paused: true } } } })
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
