import { mainThreadWhile } from './main-thread.mjs'
import { percentile } from './percentile.mjs'

/** A frame that took longer than this is seen as a stutter. */
const STUTTER_MS = 50

/**
 * What the page computes while something is done, and the gaps between its frames.
 * @param {import('playwright-core').Page} page @param {() => Promise<void>} act
 */
export async function measured(page, act) {
  /** @type {Record<string, number>} */
  let frames = {}
  const computed = await mainThreadWhile(page, async () => {
    frames = await framesWhile(page, act)
  })
  return { ...computed, ...frames }
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
  return {
    frames: gaps.length,
    'frame p95 ms': percentile(gaps, 0.95),
    'frame max ms': percentile(gaps, 1),
    [`frames > ${STUTTER_MS} ms`]: gaps.filter((gap) => gap > STUTTER_MS).length,
  }
}
