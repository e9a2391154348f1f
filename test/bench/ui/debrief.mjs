import { typescriptRunner } from '../../run-typescript.mjs'
import { mainThreadWhile } from './main-thread.mjs'
import { measured } from './smoothness.mjs'

/**
 * Opens the debrief of a long run from the home screen of the real app, and moves about in it.
 * @param {import('playwright-core').Browser} browser
 */
export async function measureDebrief(browser) {
  const vite = await typescriptRunner()
  const { hostWithLongRun } = await vite.ssrLoadModule('/test/bench/ui/long-run.ts')
  const host = await hostWithLongRun()
  try {
    const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage()
    await page.addInitScript(watchOpening)
    await page.goto(host.address)
    const open = page.getByRole('button', { name: /debrief/i }).first()
    await open.waitFor()
    // Home has drawn itself, and fetched what is opened next.
    await page.waitForTimeout(2000)
    const opening = await mainThreadWhile(page, async () => {
      await open.click()
      await page.waitForFunction(() => 'openedMs' in globalThis)
      await page.waitForTimeout(1500)
    })
    const opened = await page.evaluate(() => Number(Reflect.get(globalThis, 'openedMs')))

    const chart = await boxOf(page.getByRole('slider'))
    /** In the lanes, so that keys are the cursor's. */
    const inTheMiddle = () => page.mouse.click(chart.x + chart.width / 2, chart.y + 36)
    const lanes = await measured(page, () => drag(page, { ...chart, x: chart.x + 150, width: chart.width - 200 }, 60))
    await inTheMiddle()
    const keys = await measured(page, async () => {
      for (let step = 0; step < 60; step++) await page.keyboard.press('ArrowRight')
    })
    await page.getByRole('radio', { name: '16×' }).click()
    await inTheMiddle()
    const playing = await measured(page, () => played(page))
    await page.getByRole('radio', { name: 'the desk' }).click()
    const scrubber = page.getByRole('slider', { name: 'Moment of the drill' })
    await scrubber.waitFor()
    await page.waitForTimeout(500)
    const bar = await boxOf(scrubber)
    const desk = await measured(page, () => drag(page, bar, bar.height / 2))
    await page.mouse.click(bar.x + bar.width / 2, bar.y + bar.height / 2)
    const deskPlaying = await measured(page, () => played(page))
    return {
      about: `a debrief of ${host.facts} facts over ${host.hours} hours: open in ${Math.round(opened)} ms, click to marks painted`,
      rows: {
        open: opening,
        'drag along the lanes': lanes,
        'step by key': keys,
        'play at 16×': playing,
        'scrub the desk': desk,
        'play the desk at 16×': deskPlaying,
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

/** @param {import('playwright-core').Locator} locator */
async function boxOf(locator) {
  const box = await locator.boundingBox()
  if (!box) throw new Error('There is nothing to move along.')
  return box
}

/**
 * Along a strip from its left to its right, 120 moves.
 * @param {import('playwright-core').Page} page
 * @param {{ x: number, y: number, width: number }} strip @param {number} down
 */
async function drag(page, { x, y, width }, down) {
  await page.mouse.move(x, y + down)
  await page.mouse.down()
  for (let step = 0; step <= 120; step++) await page.mouse.move(x + (width * step) / 120, y + down)
  await page.mouse.up()
}

/** @param {import('playwright-core').Page} page */
async function played(page) {
  const timeOf = () => page.getByRole('slider').first().getAttribute('aria-valuetext')
  const before = await timeOf()
  await page.keyboard.press('Space')
  await page.waitForTimeout(4000)
  await page.keyboard.press('Space')
  if ((await timeOf()) === before) throw new Error('Nothing was played, so nothing was measured.')
}
