import { createServer } from 'vite'
import { inRoot } from '../../../electron/cli/setup/paths.mjs'

/** A frame that took longer than this is seen as a stutter. */
const STUTTER_MS = 50

/**
 * Opens the debrief of a long run from the home screen of the real app, and moves about in it.
 * @param {import('playwright-core').Browser} browser
 */
export async function measureDebrief(browser) {
  const vite = await createServer({
    configFile: false,
    root: inRoot(''),
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
  const { hostWithLongRun } = await vite.ssrLoadModule('/test/bench/ui/long-run.ts')
  const host = await hostWithLongRun()
  try {
    // What the machine does to a page that does nothing: the figures below are to be read against it.
    const idle = await browser.newPage()
    const nothing = await framesWhile(idle, () => idle.waitForTimeout(4000))
    await idle.close()
    const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage()
    await page.addInitScript(watchOpening)
    await page.goto(host.address)
    await page
      .getByRole('button', { name: /debrief/i })
      .first()
      .click()
    await page.getByRole('heading', { name: 'What went right' }).waitFor()
    await page.waitForFunction(() => 'openedMs' in globalThis)
    const opened = await page.evaluate(() => Number(Reflect.get(globalThis, 'openedMs')))
    await page.waitForTimeout(1500)

    const chart = await page.getByRole('slider').boundingBox()
    if (!chart) throw new Error('There are no lanes to move along.')
    const along = async () => {
      await page.mouse.move(chart.x + 150, chart.y + 60)
      await page.mouse.down()
      for (let step = 0; step <= 120; step++) {
        await page.mouse.move(chart.x + 150 + ((chart.width - 200) * step) / 120, chart.y + 60)
      }
      await page.mouse.up()
    }
    const lanes = await framesWhile(page, along)
    const keys = await framesWhile(page, async () => {
      for (let step = 0; step < 60; step++) await page.keyboard.press('ArrowRight')
    })
    const playing = await framesWhile(page, async () => {
      await page.getByRole('radio', { name: '16×' }).click()
      await page.keyboard.press('Space')
      await page.waitForTimeout(4000)
      await page.keyboard.press('Space')
    })
    await page.getByRole('radio', { name: 'the desk' }).click()
    await page.getByRole('slider', { name: 'Moment of the drill' }).waitFor()
    await page.waitForTimeout(500)
    const bar = await page.getByRole('slider', { name: 'Moment of the drill' }).boundingBox()
    if (!bar) throw new Error('There is no bar to move along.')
    const desk = await framesWhile(page, async () => {
      await page.mouse.move(bar.x + 4, bar.y + bar.height / 2)
      await page.mouse.down()
      for (let step = 0; step <= 120; step++)
        await page.mouse.move(bar.x + 4 + ((bar.width - 8) * step) / 120, bar.y + bar.height / 2)
      await page.mouse.up()
    })
    return {
      about: `a debrief of ${host.facts} facts over ${host.hours} hours: open in ${Math.round(opened)} ms, click to marks painted`,
      rows: {
        'an empty page': nothing,
        'drag along the lanes': lanes,
        'step by key': keys,
        'play at 16×': playing,
        'scrub the desk': desk,
      },
    }
  } finally {
    await host.close()
    await vite.close()
  }
}

/** Runs in the page before anything else: how long from the click on home to a frame with the marks on it. */
function watchOpening() {
  addEventListener(
    'click',
    ({ timeStamp }) => {
      const look = () => {
        if (!document.querySelector('[data-pane=checklist] li')) requestAnimationFrame(look)
        else
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel()
            port1.onmessage = () => Object.assign(globalThis, { openedMs: performance.now() - timeStamp })
            port2.postMessage(null)
          })
      }
      if (!('openedMs' in globalThis)) look()
    },
    true,
  )
}

/**
 * The gaps between frames while something is done.
 * @param {import('playwright-core').Page} page @param {() => Promise<void>} act
 */
async function framesWhile(page, act) {
  await page.evaluate(() => {
    const gaps = /** @type {number[]} */ ([])
    Object.assign(globalThis, { __gaps: gaps, __watching: true })
    let before = performance.now()
    requestAnimationFrame(function look() {
      const now = performance.now()
      gaps.push(now - before)
      before = now
      if (Reflect.get(globalThis, '__watching')) requestAnimationFrame(look)
    })
  })
  await act()
  const gaps = await page.evaluate(() => {
    Object.assign(globalThis, { __watching: false })
    return /** @type {number[]} */ (Reflect.get(globalThis, '__gaps'))
  })
  const sorted = [...gaps].sort((a, b) => a - b)
  const at = (/** @type {number} */ share) =>
    Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) / 10
  return {
    frames: gaps.length,
    'frame p95 ms': at(0.95),
    'frame max ms': at(1),
    [`frames > ${STUTTER_MS} ms`]: gaps.filter((gap) => gap > STUTTER_MS).length,
  }
}
