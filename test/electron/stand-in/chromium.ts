import { type Browser, type BrowserContext, chromium } from 'playwright-core'

let connection: Promise<Browser> | null = null

/** The one browser that all windows are pages of; the test has started it and looks at the same pages. */
export async function chromiumContext(): Promise<BrowserContext> {
  connection ??= chromium.connectOverCDP(process.env.HEARBACK_STAND_IN_CDP ?? '')
  const [context] = (await connection).contexts()
  if (!context) throw new Error('The browser has no default profile.')
  return context
}

export async function closeChromium(): Promise<void> {
  await connection?.then(
    (browser) => browser.close(),
    () => {},
  )
}
