import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { CHROMIUM, launch, openPage } from './support/browser'
import { type HostProcess, startHost } from './support/host-process'

describe.skipIf(!CHROMIUM)('the local web host, in a browser', () => {
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

  it('opens at the printed address, takes the token off it, and complains of nothing', async () => {
    const { page, complaints } = await openPage(browser, host.address)

    await page.getByRole('heading').first().waitFor()

    expect(new URL(page.url()).search).toBe('')
    expect(complaints).toEqual([])
  })

  it('shows nothing to a browser without the token', async () => {
    const { page } = await openPage(browser, new URL('/', host.address).href)

    expect(await page.getByText('Open the address that Hearback printed').count()).toBe(1)
  })
})
