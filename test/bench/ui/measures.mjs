import { gzipSync } from 'node:zlib'

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

/** @param {number[]} of @param {number} share */
function percentile(of, share) {
  const sorted = [...of].sort((a, b) => a - b)
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) / 10
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
    keys: { 'key p50 ms': percentile(of('keydown'), 0.5), 'key p95 ms': percentile(of('keydown'), 0.95) },
    clicks: { 'click p95 ms': percentile(of('click'), 0.95) },
  }
}

/**
 * Watches frames for some seconds.
 * @param {import('playwright-core').Page} page @param {number} speed @param {number} seconds
 */
export async function frames(page, speed, seconds) {
  const { gaps, heap } = await page.evaluate(
    async ([pace, ms]) => {
      const host = /** @type {{ hearback?: { pace: Function } }} */ (/** @type {unknown} */ (globalThis)).hearback
      if (pace) await host?.pace('bench', { paused: false, speed: pace })
      /** @type {number[]} */
      const found = []
      const until = performance.now() + (ms ?? 0)
      let before = performance.now()
      while (before < until) {
        await new Promise((done) => requestAnimationFrame(done))
        const now = performance.now()
        found.push(now - before)
        before = now
      }
      const memory = /** @type {{ memory?: { usedJSHeapSize: number } }} */ (/** @type {unknown} */ (performance))
        .memory
      return { gaps: found, heap: memory?.usedJSHeapSize ?? 0 }
    },
    [speed, seconds * 1000],
  )
  return {
    'frame p95 ms': percentile(gaps, 0.95),
    'frame max ms': percentile(gaps, 1),
    'frames > 50 ms': gaps.filter((gap) => gap > 50).length,
    'heap MB': Math.round(heap / 1e6),
  }
}

/** @param {import('playwright-core').Page} page */
export async function firstPaint(page) {
  const ms = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0)
  return { 'first paint ms': Math.round(ms) }
}

/** What the home screen loads of scripts. @param {import('playwright-core').Page} page @param {string} origin */
export async function scriptSize(page, origin) {
  let bytes = 0
  let files = 0
  page.on('response', async (response) => {
    if (!/\.js$/.test(response.url())) return
    files++
    bytes += gzipSync(await response.body()).length
  })
  await page.goto(`${origin}/`)
  await page.waitForTimeout(800)
  return { files, kilobytes: Math.round(bytes / 100) / 10 }
}
