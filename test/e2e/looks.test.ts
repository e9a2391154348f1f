import type { CDPSession } from 'playwright-core'
import { PNG } from 'pngjs'
import { beforeAll, expect, it } from 'vitest'

import { carried } from './support/carried'
import { ACCEPT, changedSince } from './support/reference'
import { goToScreen, SCREENS } from './support/screens'
import { halved, type Picture, sheetOf } from './support/sheet'
import { type StagedRuns, stageRuns, takeUpAll } from './support/staged-runs'
import { THEMES, type Theme, wear } from './support/themes'
import type { Watched } from './support/watch-page'

const [LIGHT] = THEMES
/** Accepting takes every size in every theme; else every size in the light one, and the smallest in all of them. */
const ALL = ACCEPT || process.env.HEARBACK_LOOKS === 'all'
const HOME_SIZE = { width: 1280, height: 800 }
/** What a picture is taken at, before it is halved: small enough to keep, large enough to miss a line. */
const TAKEN = 560
const SIZES = [HOME_SIZE, { width: 1920, height: 1080 }, { width: 3840, height: 2160 }, { width: 390, height: 844 }]

carried(
  'how every screen looks',
  (app) => {
    let runs: StagedRuns
    let watched: Watched
    let browser: CDPSession

    beforeAll(async () => {
      runs = await stageRuns(app.folder('data'))
      watched = await app.open()
      const { page } = watched
      page.setDefaultTimeout(8000)
      browser = await page.context().newCDPSession(page)
      await page.emulateMedia({ reducedMotion: 'reduce' })
      // Dates are written without their year as long as it is this one.
      await page.clock.setFixedTime(new Date(Date.UTC(2026, 2, 3, 15)))
      await takeUpAll(page)
    })

    // A busy machine now and then draws one picture a fraction of a pixel beside itself; what has changed looks otherwise twice.
    it.each(SCREENS)('is as it was when it was looked at: $name', { retry: 1 }, async (screen) => {
      const { page } = watched
      await page.setViewportSize(HOME_SIZE)
      await wear(page, LIGHT)
      await goToScreen(page, screen, runs)

      const rows: Picture[][] = []
      for (const size of SIZES) {
        await resize(size)
        const row: Picture[] = []
        for (const theme of THEMES) {
          row.push(ALL || size === HOME_SIZE || theme === LIGHT ? await picture(theme) : untaken(row[0]))
        }
        rows.push(row)
      }

      expect(changedSince(fileName(screen.name), sheetOf(rows))).toBeNull()
    })

    /** Lays the page out in full, and draws it small. */
    async function resize({ width, height }: { width: number; height: number }): Promise<void> {
      await watched.page.setViewportSize({ width, height })
      const deviceScaleFactor = (width < height ? TAKEN / 2.5 : TAKEN) / width
      await browser.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor, mobile: false })
    }

    async function picture(theme: Theme): Promise<Picture> {
      await wear(watched.page, theme)
      const { data } = await browser.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true })
      return halved(PNG.sync.read(Buffer.from(data, 'base64')))
    }
  },
  'web',
)

/** Room for a picture that is not taken this time: the grey of a sheet. */
function untaken(like: Picture | undefined): Picture {
  const { width, height } = like ?? { width: 0, height: 0 }
  return { width, height, data: Buffer.alloc(width * height * 4, 127) }
}

function fileName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}
