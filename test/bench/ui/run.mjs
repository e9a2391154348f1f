/**
 * `npm run bench:ui [-- --json] [--only debrief]`: what the app costs in a real browser, beside an empty page and one with
 * nothing but React in the same run. The desk with 5,000 messages, 200 people and 1,000 services; the scripts of the home
 * screen; what a desk holds over an hour of drill at 8×; and what the debrief of a three-hour run of 5,000 facts costs to
 * open and to move about in, in processor time of the page's main thread and in gaps between frames. `--only debrief` leaves
 * the rest out. Wants a build (`npm run build`) and a Chromium.
 */
import { createReadStream, existsSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { chromium } from 'playwright-core'
import { inRoot } from '../../../electron/cli/setup/paths.mjs'
import { findChromium } from '../../find-chromium.mjs'
import { measureDebrief } from './debrief.mjs'
import { emptyReactPage } from './empty-react.mjs'
import { fakeHost } from './fake-host.mjs'
import { measureHeap } from './heap.mjs'
import { firstPaint, frames, latencies, scriptSize, watchPage } from './measures.mjs'

const ROOT = inRoot('dist', 'renderer')
const KINDS = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' }
const EMPTY = '<!doctype html><title>empty</title><textarea></textarea>'

const json = process.argv.includes('--json')
const onlyDebrief = process.argv.join(' ').includes('--only debrief')
const { path: executablePath } = findChromium(() => {})
if (!executablePath || !existsSync(ROOT)) {
  console.error('bench:ui wants a build (npm run build) and a Chromium.')
  process.exit(1)
}

const react = await emptyReactPage()
const server = createServer(async (request, response) => {
  const path = (request.url ?? '/').split('?')[0] ?? '/'
  if (path === '/empty') {
    response.setHeader('Content-Type', 'text/html')
    response.end(EMPTY)
    return
  }
  const made = react.files.get(path)
  if (made !== undefined) {
    response.setHeader('Content-Type', path.endsWith('.js') ? KINDS['.js'] : KINDS['.html'])
    response.end(made)
    return
  }
  const file = join(ROOT, path === '/' ? 'index.html' : path)
  if (!file.startsWith(ROOT) || !(await stat(file).catch(() => null))) {
    response.statusCode = 404
    response.end()
    return
  }
  response.setHeader(
    'Content-Type',
    KINDS[/** @type {keyof typeof KINDS} */ (extname(file))] ?? 'application/octet-stream',
  )
  createReadStream(file).pipe(response)
})
await new Promise((done) => server.listen(0, '127.0.0.1', () => done(null)))
const address = server.address()
const origin = `http://127.0.0.1:${address && typeof address === 'object' ? address.port : 0}`
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })

/** @type {Record<string, unknown>[]} */
const rows = []
try {
  const desks = [
    { name: 'empty page', path: '/empty', size: null },
    { name: 'empty React page', path: '/react', size: null },
    { name: 'desk, small', path: '/#/desk/bench', size: { messages: 60, people: 8, services: 12 } },
    { name: 'desk, large', path: '/#/desk/bench', size: { messages: 5000, people: 200, services: 1000 } },
  ]
  for (const one of onlyDebrief ? [] : desks) {
    const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage()
    await page.addInitScript(watchPage)
    if (one.size) await page.addInitScript(fakeHost, one.size)
    await page.goto(origin + one.path)
    if (one.size) await page.getByRole('timer').waitFor()
    const { keys, clicks } = await latencies(page, one.size !== null)
    const still = one.size ? await frames(page, 8, 12) : await frames(page, 0, 4)
    rows.push({ page: one.name, ...(await firstPaint(page)), ...keys, ...clicks, ...still })
    await page.context().close()
  }
  const page = await browser.newPage()
  const home = await scriptSize(page, origin)
  const debrief = await measureDebrief(browser)
  const heap = onlyDebrief ? [] : await measureHeap(browser)
  if (json) console.log(JSON.stringify({ rows, home, emptyReact: react.kilobytes, debrief, heap }))
  else {
    console.table(Object.fromEntries(rows.map(({ page: name, ...figures }) => [name, figures])))
    const times = (home.kilobytes / react.kilobytes).toFixed(1)
    console.log(
      `home, with what it fetches ahead: ${home.files} scripts, ${home.kilobytes} kB gzipped, ${times} times React alone (${react.kilobytes} kB)`,
    )
    console.log(debrief.about)
    console.table(debrief.rows)
    console.log('an hour of drill at 8×, after everything that can be let go was let go')
    console.table(heap)
  }
} finally {
  await browser.close()
  server.close()
}
