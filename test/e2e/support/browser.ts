import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core'

import { listen, type Watched, watchPage } from './watch-page'

/** The browser to test with, found by test/run.mjs; none when run without it, unless the variable is set by hand. */
export const CHROMIUM = process.env.HEARBACK_CHROMIUM || null

/** As little of its own doings as possible: no phoning home, no updates, the same on a machine without a screen. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
]

export function launch(): Promise<Browser> {
  if (!CHROMIUM) throw new Error('Set HEARBACK_CHROMIUM to a Chromium or Chrome to run this test.')
  return chromium.launch({ executablePath: CHROMIUM, args: QUIET })
}

/** A page of its own, in a profile of its own, with an ear for what goes wrong in it. */
export async function openPage(
  browser: Browser,
  address: string,
  { noMouse = false, ...options }: BrowserContextOptions & { noMouse?: boolean } = {},
): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
  const page = await context.newPage()
  const watched = watchPage(page, { home: new URL(address).origin, noMouse })
  await page.addInitScript(listen)
  await page.goto(address)
  return watched
}
