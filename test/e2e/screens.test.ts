import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'

import { axeComplaints, bringAxe } from './support/axe-here'
import { carried } from './support/carried'
import { loopsHidden } from './support/loops-in-view'
import { goToScreen, SCREENS } from './support/screens'
import { shrinkPng } from './support/shrink-png'
import { type StagedRuns, stageRuns, takeUpAll } from './support/staged-runs'
import { FORCED, THEMES, type Theme, wear } from './support/themes'
import type { Watched } from './support/watch-page'
import { cutOff, settled } from './support/whole-on-screen'

const SMALL = { width: 1280, height: 800 }
const LARGE = { width: 1920, height: 1080 }
/** What is left of the small screen at 200 %. */
const ZOOMED = { width: 640, height: 400 }
/** The companion on a telephone. */
const PHONE = { width: 390, height: 844 }
const [LIGHT, DARK] = THEMES as [Theme, Theme]
/** A folder for pictures of the screens, taken on the way; `npm run screenshots` asks for them. */
const PICTURES = process.env.HEARBACK_SCREENSHOTS
const PICTURE_SIZE = { width: 1440, height: 900 }

carried('every screen', (app) => {
  let runs: StagedRuns
  let watched: Watched

  beforeAll(async () => {
    runs = await stageRuns(app.folder('data'))
    watched = await app.open()
    watched.page.setDefaultTimeout(8000)
    await watched.page.emulateMedia({ reducedMotion: 'reduce' })
    await bringAxe(watched.page)
    await takeUpAll(watched.page)
  })

  // Colours are the page's own, whatever carries it.
  const themes = app.carrier === 'web' ? [...THEMES, FORCED] : [LIGHT]

  it.each(SCREENS)(
    'is whole, accessible and quiet in every theme: $name',
    async (screen) => {
      const { page, complaints } = watched
      await page.setViewportSize(SMALL)
      await goToScreen(page, screen, runs)

      const found: string[] = []
      for (const [index, theme] of themes.entries()) {
        await wear(page, theme)
        const problems = await axeComplaints(page, index === 0 ? 'all' : 'colours')
        if (theme !== FORCED) problems.push(...(await cutOff(page)))
        found.push(...problems.map((problem) => `${theme.name}: ${problem}`))
      }
      await wear(page, LIGHT)
      for (const size of [LARGE, ZOOMED, PHONE]) {
        await page.setViewportSize(size)
        await settled(page)
        const problems = [...(size === PHONE ? [] : await cutOff(page)), ...(await loopsHidden(page))]
        found.push(...problems.map((problem) => `${size.width} wide: ${problem}`))
      }
      await page.setViewportSize(SMALL)
      if (PICTURES && screen.picture) await takePictures(page, join(PICTURES, screen.picture))

      expect(found).toEqual([])
      expect(complaints.splice(0)).toEqual([])
    },
    60_000,
  )
})

async function takePictures(page: Page, path: string): Promise<void> {
  mkdirSync(dirname(path), { recursive: true })
  await page.setViewportSize(PICTURE_SIZE)
  for (const theme of [LIGHT, DARK]) {
    await wear(page, theme)
    writeFileSync(`${path}-${theme.name}.png`, shrinkPng(await page.screenshot()))
  }
}
