import { gzipSync } from 'node:zlib'
import { percentile } from './percentile.mjs'

/** Runs in the page before anything else: notes how long each key press and click takes until it has been painted. */
export function watchPage() {
  /** @type {{ kind: string, ms: number }[]} */
  const paints = []
  Object.assign(globalThis, { __paints: paints })
  for (const kind of ['keydown', 'click']) {
    addEventListener(
      kind,
      (event) => {
        const { timeStamp } = event
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => paints.push({ kind, ms: performance.now() - timeStamp })
          port2.postMessage(null)
        })
      },
      true,
    )
  }
}

/**
 * Types a sentence and, at a desk, opens rooms, while facts keep coming.
 * @param {import('playwright-core').Page} page @param {boolean} desk
 */
export async function latencies(page, desk) {
  await page.locator('textarea').first().click()
  await page.keyboard.type('Nothing changes on hosts without a word here first, and we say so. ', { delay: 40 })
  if (desk) {
    for (let times = 0; times < 3; times++) {
      for (const room of ['support', 'inc-1']) {
        await page.locator('[data-pane=channels] button', { hasText: room }).click()
        await page.waitForTimeout(150)
      }
    }
  }
  await page.waitForTimeout(300)
  const paints = await page.evaluate(
    () => /** @type {{ __paints: { kind: string, ms: number }[] }} */ (/** @type {unknown} */ (globalThis)).__paints,
  )
  const of = (/** @type {string} */ kind) => paints.filter((one) => one.kind === kind).map((one) => one.ms)
  return {
    'key p50 ms': percentile(of('keydown'), 0.5),
    'key p95 ms': percentile(of('keydown'), 0.95),
    'click p95 ms': percentile(of('click'), 0.95),
  }
}

/** @param {import('playwright-core').Page} page */
export async function firstPaint(page) {
  const ms = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0)
  return { 'first paint ms': Math.round(ms) }
}

/**
 * What the home screen loads of scripts: what it needs to be there, and with what it fetches ahead once it has nothing to do.
 * @param {import('playwright-core').Browser} browser @param {string} origin
 */
export async function homeScripts(browser, origin) {
  return { needed: await scriptsOf(browser, origin, false), withAhead: await scriptsOf(browser, origin, true) }
}

/** @param {import('playwright-core').Browser} browser @param {string} origin @param {boolean} isEverIdle */
async function scriptsOf(browser, origin, isEverIdle) {
  const page = await browser.newPage()
  if (!isEverIdle) await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'requestIdleCallback'))
  /** @type {Promise<number>[]} */
  const sizes = []
  page.on('response', (response) => {
    if (/\.js$/.test(response.url())) sizes.push(response.body().then((body) => gzipSync(body).length))
  })
  await page.goto(`${origin}/`)
  await page.waitForTimeout(1500)
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
  await page.close()
  return { files: sizes.length, kilobytes: Math.round(bytes / 100) / 10 }
}
