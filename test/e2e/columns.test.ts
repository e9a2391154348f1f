import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'

import { carried } from './support/carried'
import { type StagedRuns, stageRuns, takeUpAll } from './support/staged-runs'
import type { Watched } from './support/watch-page'

const SMALL = { width: 1280, height: 800 }
const LARGE = { width: 1920, height: 1080 }
const HUGE = { width: 3840, height: 2160 }

carried(
  'the columns of the desk',
  (app) => {
    let watched: Watched
    let runs: StagedRuns

    beforeAll(async () => {
      runs = await stageRuns(app.folder('data'))
      watched = await app.open()
      await watched.page.setViewportSize(SMALL)
      await takeUpAll(watched.page)
    })

    it.each([
      {
        name: 'by keyboard',
        move: async (page: Page) => {
          await separator(page).focus()
          for (let times = 0; times < 4; times++) await page.keyboard.press('ArrowRight')
        },
      },
      {
        name: 'by mouse',
        move: async (page: Page) => {
          const box = await separator(page).boundingBox()
          if (!box) throw new Error('There is nothing to drag.')
          await page.mouse.move(box.x, 400)
          await page.mouse.down()
          await page.mouse.move(box.x - 60, 400, { steps: 4 })
          await page.mouse.up()
        },
      },
      {
        name: 'by double click, without dragging',
        move: async (page: Page) => {
          const box = await separator(page).boundingBox()
          await page.mouse.dblclick(box?.x ?? 0, 400)
        },
      },
    ])('are as wide as they were left $name, after a reload and on a larger screen', async ({ move }) => {
      const { page } = watched
      await page.setViewportSize(SMALL)
      await atDesk(page)
      const first = await roomsWidth(page)
      await move(page)
      const left = await roomsWidth(page)

      await page.reload()
      await atDesk(page)
      const reloaded = await roomsWidth(page)
      await page.setViewportSize(LARGE)
      await page.reload()
      await atDesk(page)
      const larger = await roomsWidth(page)

      expect(Math.abs(left - first)).toBeGreaterThan(20)
      expect(Math.abs(reloaded - left)).toBeLessThan(3)
      expect(Math.abs(larger - left)).toBeLessThan(3)
      expect(watched.complaints.splice(0)).toEqual([])
    })

    it('give the instruments one of their own where there is room', async () => {
      const { page } = watched
      await page.setViewportSize(HUGE)
      await atDesk(page)
      const instruments = await page.getByRole('region', { name: 'Services and graphs' }).boundingBox()
      const loops = await page.getByRole('region', { name: 'What is open' }).boundingBox()

      expect(instruments?.width).toBeGreaterThan(600)
      expect(loops?.x).toBeGreaterThanOrEqual((instruments?.x ?? 0) + (instruments?.width ?? 0))
    })

    async function atDesk(page: Page): Promise<void> {
      await page.evaluate((run) => {
        location.hash = `/desk/${run}`
      }, runs.quiet)
      await page.getByRole('timer').waitFor()
      await separator(page).waitFor()
    }
  },
  'web',
)

const separator = (page: Page) => page.getByRole('separator', { name: 'Pager, channels and crew' })

/** The first column begins at the left edge. */
async function roomsWidth(page: Page): Promise<number> {
  return (await separator(page).boundingBox())?.x ?? 0
}
