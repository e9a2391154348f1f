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
