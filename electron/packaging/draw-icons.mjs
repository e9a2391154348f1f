/**
 * `npm run icons`: draws the icons of the packages from the two drawings beside this file, in a Chromium, and writes the
 * containers that macOS and Windows want. The results are committed, so that packing needs no browser.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { chromium } from 'playwright-core'

import { inRoot } from '../cli/setup/paths.mjs'
import { icns, ico } from './icon-files.mjs'

const SIZES = [16, 24, 32, 48, 64, 96, 128, 256, 512, 1024]
const WINDOWS_SIZES = [16, 24, 32, 48, 64, 128, 256]
/** Apple leaves a tenth of the picture free around the shape, for its shadow. */
const APPLE_MARGIN = 0.1

const [executablePath] = [process.env.HEARBACK_CHROMIUM, process.argv[2]].filter(Boolean)
if (!executablePath) {
  console.error('Name a Chromium: npm run icons -- /usr/bin/chromium')
  process.exit(1)
}
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
const page = await browser.newPage()
try {
  rmSync(here('icons'), { recursive: true, force: true })
  mkdirSync(here('icons'))
  const app = await pictures('app-icon.svg', 0)
  for (const { size, png } of app) writeFileSync(here('icons', `${size}x${size}.png`), png)
  await writeContainers('icon', app, await pictures('app-icon.svg', APPLE_MARGIN))
  const document = await pictures('document-icon.svg', 0)
  await writeContainers('document', document, document)
} finally {
  await browser.close()
}

/** @param {...string} parts */
function here(...parts) {
  return inRoot('electron', 'packaging', ...parts)
}

/**
 * @param {string} name
 * @param {import('./icon-files.mjs').Picture[]} forWindows
 * @param {import('./icon-files.mjs').Picture[]} forApple
 */
async function writeContainers(name, forWindows, forApple) {
  writeFileSync(here(`${name}.ico`), ico(forWindows.filter(({ size }) => WINDOWS_SIZES.includes(size))))
  writeFileSync(here(`${name}.icns`), icns(forApple))
}

/**
 * @param {string} drawing
 * @param {number} margin as a share of the size
 */
async function pictures(drawing, margin) {
  const source = `data:image/svg+xml;base64,${readFileSync(here(drawing)).toString('base64')}`
  const drawn = []
  for (const size of SIZES) {
    const inner = Math.round(size * (1 - 2 * margin))
    await page.setViewportSize({ width: size, height: size })
    await page.setContent(
      `<style>body{margin:0;display:grid;place-items:center;height:100vh}img{width:${inner}px;height:${inner}px}</style><img src="${source}">`,
    )
    await page.evaluate(() => document.querySelector('img')?.decode())
    drawn.push({ size, png: await page.screenshot({ omitBackground: true }) })
  }
  return drawn
}
