/**
 * `npm run bench:ui [-- --json] [--only PART]`: what the app costs in a real browser, beside an empty page and one with
 * nothing but React in the same run. Four parts: `desk`, with 5,000 messages, 200 people and 1,000 services; `home`, the
 * scripts of the home screen; `debrief`, what the debrief of a three-hour run of 5,000 facts costs to open and to move about
 * in; `heap`, what a desk holds over an hour of drill at 8×. Smoothness is told twice: in processor time of the page's main
 * thread, which a busy machine does not change, and in gaps between frames. Wants a build (`npm run build`) and a Chromium.
 */
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { inRoot } from '../../../electron/cli/setup/paths.mjs'
import { findChromium } from '../../find-chromium.mjs'
import { measureDebrief } from './debrief.mjs'
import { measureDesks } from './desks.mjs'
import { emptyReactPage } from './empty-react.mjs'
import { measureHeap } from './heap.mjs'
import { measureHome } from './home.mjs'
import { serve } from './serve.mjs'

const ROOT = inRoot('dist', 'renderer')
const EMPTY = '<!doctype html><title>empty</title><textarea></textarea>'

const json = process.argv.includes('--json')
const at = process.argv.indexOf('--only')
const only = at < 0 ? null : process.argv[at + 1]
const { path: executablePath } = findChromium(() => {})
if (!executablePath || !existsSync(ROOT)) {
  console.error('bench:ui wants a build (npm run build) and a Chromium.')
  process.exit(1)
}

const react = await emptyReactPage()
const pages = await serve(ROOT, new Map([['/empty', EMPTY], ...react.files]))
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })

/** Each part: what it measures, and how that is told to a person. */
const parts = {
  desk: {
    measure: () => measureDesks(browser, pages.origin),
    tell: (/** @type {Awaited<ReturnType<typeof measureDesks>>} */ { answering, running, seconds }) => {
      console.table(answering)
      console.log(`the same while a drill runs at 8× for ${seconds} s`)
      console.table(running)
    },
  },
  home: {
    measure: () => measureHome(browser, pages.origin),
    tell: (/** @type {Awaited<ReturnType<typeof measureHome>>} */ { needed, withAhead }) => {
      const times = (needed['kB gzipped'] / react.kilobytes).toFixed(1)
      console.log(`home, which needs ${times} times the script of React alone (${react.kilobytes} kB)`)
      console.table({ 'what it needs': needed, 'and fetches ahead': withAhead })
    },
  },
  debrief: {
    measure: () => measureDebrief(browser),
    tell: (/** @type {Awaited<ReturnType<typeof measureDebrief>>} */ { about, rows }) => {
      console.log(about)
      console.table(rows)
    },
  },
  heap: {
    measure: () => measureHeap(browser),
    tell: (/** @type {Awaited<ReturnType<typeof measureHeap>>} */ rows) => {
      console.log('an hour of drill at 8×, after everything that can be let go was let go')
      console.table(rows)
    },
  },
}

try {
  /** @type {Record<string, unknown>} */
  const found = { emptyReactKilobytes: react.kilobytes }
  for (const [name, part] of Object.entries(parts)) {
    if (only && only !== name) continue
    const figures = await part.measure()
    found[name] = figures
    if (!json) part.tell(/** @type {never} */ (figures))
  }
  if (json) console.log(JSON.stringify(found))
} finally {
  await browser.close()
  pages.close()
}
