import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

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

export interface Watched {
  page: Page
  /** What a healthy page does not do: console errors, uncaught ones, policy violations, requests elsewhere; with `noMouse`, its use. */
  complaints: string[]
}

/** A page of its own, in a profile of its own, with an ear for what goes wrong in it. */
export async function openPage(
  browser: Browser,
  address: string,
  { noMouse = false, ...options }: BrowserContextOptions & { noMouse?: boolean } = {},
): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`)
    if (noMouse && message.text().startsWith('mouse: ')) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`))
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== new URL(address).origin) complaints.push(`request: ${request.url()}`)
  })
  await page.addInitScript(() => {
    document.addEventListener('mousedown', () => console.info('mouse: a button was pressed'), true)
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`)
    })
  })
  await page.goto(address)
  return { page, complaints }
}
