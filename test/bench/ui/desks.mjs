import { fakeHost } from './fake-host.mjs'
import { firstPaint, latencies, watchPage } from './measures.mjs'
import { measured } from './smoothness.mjs'

/** How long a drill is watched at 8×, in seconds of the wall. */
const DRILL_SECONDS = 30
const STILL_SECONDS = 5

const PAGES = [
  { name: 'empty page', path: '/empty', size: null },
  { name: 'empty React page', path: '/react', size: null },
  { name: 'desk, small', path: '/#/desk/bench', size: { messages: 60, people: 8, services: 12 } },
  { name: 'desk, large', path: '/#/desk/bench', size: { messages: 5000, people: 200, services: 1000 } },
]

/**
 * Empty pages and desks: how soon they are there and how soon they answer, then how evenly they are drawn while a drill runs.
 * @param {import('playwright-core').Browser} browser @param {string} origin
 */
export async function measureDesks(browser, origin) {
  /** @type {Record<string, Record<string, number>>} */
  const answering = {}
  /** @type {Record<string, Record<string, number>>} */
  const running = {}
  for (const { name, path, size } of PAGES) {
    const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage()
    await page.addInitScript(watchPage)
    if (size) await page.addInitScript(fakeHost, size)
    await page.goto(origin + path)
    if (size) await page.getByRole('timer').waitFor()
    const found = await latencies(page, size !== null)
    answering[name] = { ...(await firstPaint(page)), ...found }
    running[name] = await measured(page, () => whileItRuns(page, size !== null))
    await page.context().close()
  }
  return { answering, running, seconds: DRILL_SECONDS }
}

/** @param {import('playwright-core').Page} page @param {boolean} isDesk */
async function whileItRuns(page, isDesk) {
  if (isDesk)
    await page.evaluate(() => {
      const { hearback } = /** @type {{ hearback: { pace: Function } }} */ (/** @type {unknown} */ (globalThis))
      return hearback.pace('bench', { paused: false, speed: 8 })
    })
  await page.waitForTimeout((isDesk ? DRILL_SECONDS : STILL_SECONDS) * 1000)
}
