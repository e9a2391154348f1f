import { gzipSync } from 'node:zlib'
import { fakeHost } from './fake-host.mjs'
import { firstPaint } from './measures.mjs'

const SMALL = { messages: 0, people: 8, services: 12 }

/**
 * The home screen from nothing: when something is seen, when the library is listed, and what it loads of scripts: what it needs
 * to be there, and with what it fetches ahead once it has nothing to do.
 * @param {import('playwright-core').Browser} browser @param {string} origin
 */
export async function measureHome(browser, origin) {
  return { needed: await opened(browser, origin, false), withAhead: await opened(browser, origin, true) }
}

/** @param {import('playwright-core').Browser} browser @param {string} origin @param {boolean} isEverIdle */
async function opened(browser, origin, isEverIdle) {
  const page = await browser.newPage()
  await page.addInitScript(fakeHost, SMALL)
  await page.addInitScript(watchListing)
  if (!isEverIdle) await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'requestIdleCallback'))
  /** @type {Promise<number>[]} */
  const sizes = []
  page.on('response', (response) => {
    if (/\.js$/.test(response.url())) sizes.push(response.body().then((body) => gzipSync(body).length))
  })
  await page.goto(`${origin}/`)
  await page.waitForFunction(() => 'listedMs' in globalThis)
  // What is fetched ahead comes once nothing else is to be done.
  await page.waitForTimeout(2000)
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
  const listed = await page.evaluate(() => Number(Reflect.get(globalThis, 'listedMs')))
  const figures = {
    ...(await firstPaint(page)),
    'library listed ms': Math.round(listed),
    scripts: sizes.length,
    'kB gzipped': Math.round(bytes / 100) / 10,
  }
  await page.close()
  return figures
}

/** Runs in the page before anything else: when there is a drill to choose. */
function watchListing() {
  const look = () => {
    if (document.querySelector('[data-row]')) Object.assign(globalThis, { listedMs: performance.now() })
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
