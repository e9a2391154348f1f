import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { CHROMIUM, launch, openPage } from './support/browser'
import { tabTo } from './support/focus'
import { type HostProcess, startHost } from './support/host-process'
import { startDrill } from './support/start-drill'
import { Trainee } from './support/trainee'
import { untilSeen } from './support/watch'

describe.skipIf(!CHROMIUM)('a drill whose host was killed', () => {
  const data = mkdtempSync(join(tmpdir(), 'hearback-e2e-'))
  let host: HostProcess
  let browser: Browser

  beforeAll(async () => {
    host = await startHost(data)
    browser = await launch()
  })

  afterAll(async () => {
    await browser?.close()
    await host?.stop()
    rmSync(data, { recursive: true, force: true })
  })

  it('goes on from the second it was killed at, with what was said before, to its end and its debrief', async () => {
    const before = await openPage(browser, host.address)
    await startDrill(before.page, { title: 'Tuesday, 14:05', seed: 4 })
    await untilSeen(before.page, [[{ at: 20 }]])
    const trainee = new Trainee(before.page)
    await trainee.pause()
    await trainee.say('Reading along so far.')
    await before.page.getByText('Reading along so far.').waitFor()
    const killedAt = await before.page.getByRole('timer').textContent()

    await host.kill()
    await before.page.context().close()
    host = await startHost(data)
    const { page, complaints } = await openPage(browser, host.address)
    await page.getByText(`goes on from ${killedAt}`).waitFor()
    await tabTo(page, 'Go on')
    await page.keyboard.press('Enter')
    const again = new Trainee(page)
    await page.getByText('Reading along so far.').waitFor()
    const takenUpAt = await page.getByRole('timer').textContent()
    await again.goOn()
    for (let times = 0; times < 3; times++) await page.keyboard.press('>')
    await untilSeen(page, [[{ at: 45 }]])
    await again.pause()
    await again.endEarly()
    await tabTo(page, 'Go to the debrief')
    await page.keyboard.press('Enter')

    await page.getByRole('heading', { level: 1, name: 'Debrief' }).waitFor()
    expect(takenUpAt).toBe(killedAt)
    expect(complaints).toEqual([])
  })
})
