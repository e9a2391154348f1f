import { typescriptRunner } from '../../run-typescript.mjs'

/** Seconds of drill that pass between two frames: about twice as many as a screen of 60 Hz has at 8×. */
const STEP = 0.25
/** Minutes of drill at which is looked. */
const LOOKS = [2, 15, 30, 45, 60]

/**
 * What the page of a running drill holds, after all that can be let go was let go, over an hour of it at 8×. Facts are kept,
 * since any of them can be scrolled back to: that is what a page may grow by, and elements and listeners may not grow at all.
 * @param {import('playwright-core').Browser} browser
 */
export async function measureHeap(browser) {
  const vite = await typescriptRunner()
  const { hostWithLiveHour } = await vite.ssrLoadModule('/test/bench/ui/live-hour.ts')
  const host = await hostWithLiveHour()
  try {
    const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage()
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Performance.enable')
    let facts = 0
    page.on('websocket', (socket) => {
      socket.on('framereceived', ({ payload }) => {
        facts += String(payload).split('"for":').length - 1
      })
    })
    await page.goto(host.address)
    await page.getByRole('timer').waitFor()
    await host.begin()

    const rows = []
    for (let at = 0, next = 0; next < LOOKS.length; at += STEP) {
      await host.pass(STEP)
      await page.evaluate(() => new Promise(requestAnimationFrame))
      if (at < (LOOKS[next] ?? 0) * 60) continue
      rows.push({ minute: LOOKS[next], facts, ...(await held(devtools)) })
      next += 1
    }
    return rows
  } finally {
    await host.close()
    await vite.close()
  }
}

/** @param {import('playwright-core').CDPSession} devtools */
async function held(devtools) {
  for (let times = 0; times < 3; times++) await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  const { metrics } = await devtools.send('Performance.getMetrics')
  const of = (/** @type {string} */ name) => metrics.find((one) => one.name === name)?.value ?? 0
  return { 'heap MB': Math.round(usedSize / 1e5) / 10, elements: of('Nodes'), listeners: of('JSEventListeners') }
}
