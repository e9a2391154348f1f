import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'

import { axeComplaints, bringAxe } from './support/axe-here'
import { carried } from './support/carried'
import { goToScreen, SCREENS } from './support/screens'
import { shrinkPng } from './support/shrink-png'
import { type StagedRuns, stageRuns, takeUpAll } from './support/staged-runs'
import type { Watched } from './support/watch-page'
import { cutOff, settled } from './support/whole-on-screen'

const SMALL = { width: 1280, height: 800 }
const SIZES = [SMALL, { width: 1920, height: 1080 }]
const THEMES = ['light', 'dark'] as const
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

  it.each(SCREENS)('is whole, accessible and quiet in both themes: $name', async (screen) => {
    const { page, complaints } = watched
    await page.setViewportSize(SMALL)
    await goToScreen(page, screen, runs)

    const found: string[] = []
    for (const size of SIZES) {
      await page.setViewportSize(size)
      for (const theme of THEMES) {
        await page.emulateMedia({ colorScheme: theme })
        await settled(page)
        const problems = [...(await cutOff(page)), ...(size === SMALL ? await axeComplaints(page) : [])]
        found.push(...problems.map((problem) => `${theme}, ${size.width} wide: ${problem}`))
      }
    }
    if (PICTURES && screen.picture) await takePictures(page, join(PICTURES, screen.picture))

    expect(found).toEqual([])
    expect(complaints.splice(0)).toEqual([])
  })
})

async function takePictures(page: Page, path: string): Promise<void> {
  mkdirSync(dirname(path), { recursive: true })
  await page.setViewportSize(PICTURE_SIZE)
  for (const theme of THEMES) {
    await page.emulateMedia({ colorScheme: theme })
    await settled(page)
    writeFileSync(`${path}-${theme}.png`, shrinkPng(await page.screenshot()))
  }
}
