import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { makeSprite } from '../../renderer/audio/sprite'
import { FIRST_SETTINGS } from '../../renderer/store/settings-store'
import { CHROMIUM, launch, openPage } from './support/browser'
import { type HostProcess, startHost } from './support/host-process'
import { keepTime } from './support/keep-time'
import { listenToAudio } from './support/listen-to-audio'
import { startDrill } from './support/start-drill'
import { Trainee } from './support/trainee'

const { cuts } = makeSprite()
const BED = { ...FIRST_SETTINGS, volumes: { ...FIRST_SETTINGS.volumes, bed: 1 } }

describe.skipIf(!CHROMIUM)('sound, in a window in which nobody has done anything yet', () => {
  const data = mkdtempSync(join(tmpdir(), 'hearback-sound-'))
  const said: string[] = []
  let host: HostProcess
  let browser: Browser
  let imoc: Trainee
  let listener: Page

  const heard = () => said.filter((line) => line.startsWith('audio:'))
  /** Waits for the page to say something, from a line on. */
  const until = (what: RegExp, after = 0) =>
    vi.waitFor(() => expect(said.slice(after).find((line) => what.test(line)) ?? said.at(-1)).toMatch(what), {
      timeout: 20_000,
    })

  beforeAll(async () => {
    host = await startHost(data, { clocked: true })
    browser = await launch()
    const { page } = await openPage(browser, host.address)
    void keepTime(page, 2, host.pass)
    await startDrill(page, { title: 'Tuesday, 14:05', seed: 4 })
    imoc = new Trainee(page)
    await imoc.pause()

    listener = await (await browser.newContext()).newPage()
    listener.on('console', (message) => said.push(message.text()))
    await listener.addInitScript((settings) => {
      localStorage.setItem('hearback.settings', JSON.stringify({ state: settings, version: 2 }))
    }, BED)
    await listener.addInitScript(listenToAudio)
    // The first address gives the window its token.
    await listener.goto(host.address)
    const desk = new URL(host.address)
    desk.hash = new URL(page.url()).hash
    await listener.goto(desk.href)
    await until(/^caption: No sound yet/)
    await imoc.goOn()
  }, 90_000)

  afterAll(async () => {
    await browser?.close()
    await host?.stop()
    rmSync(data, { recursive: true, force: true, maxRetries: 5 })
  })

  it('is captioned and not played: not so much as a loudspeaker is made', async () => {
    await until(/^caption: pager · two rising tones/)

    expect(heard()).toEqual([])
  })

  it('plays from the first key press on, with what has passed left silent', async () => {
    await listener.keyboard.press('Tab')

    await until(/^audio: plays/)
    const first = heard().find((line) => line.startsWith('audio: plays'))
    expect(first).toBe(`audio: plays ${(cuts.bed[0] / 1000).toFixed(2)}`)
    await until(/^caption: calm bed · a low hum/)
  })

  it('lowers the bed while something is read out, and lifts it again', async () => {
    const before = said.length
    const { volume } = BED

    await imoc.setSeverity('SEV1')

    await until(new RegExp(`^audio: bed at ${(volume / 4).toFixed(2)}`), before)
    // So slow that nothing more is to be read out.
    await imoc.press(...Array.from('<<<<<<'))
    await until(new RegExp(`^audio: bed at ${volume.toFixed(2)}`), before)
  })

  it('ends the bed with the clock', async () => {
    const before = said.length

    await imoc.pause()

    await until(/^audio: bed at nothing/, before)
  })
})
