import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { axeComplaints, bringAxe } from './support/axe-here'
import { launch } from './support/browser'
import { carried } from './support/carried'
import type { Opened } from './support/carriers'
import { type StagedRuns, stageRuns } from './support/staged-runs'
import { cutOff } from './support/whole-on-screen'

carried('what a debrief gives away', (app) => {
  let runs: StagedRuns
  let watched: Opened
  /** Somebody's own, who is handed a file. */
  let browser: Browser

  beforeAll(async () => {
    runs = await stageRuns(app.folder('data'))
    watched = await app.open()
    await bringAxe(watched.page)
    browser = await launch()
  })

  afterAll(() => browser?.close())

  /** Opened anew, whatever the test before left behind. */
  async function debrief(): Promise<Opened> {
    const { page } = watched
    watched.complaints.splice(0)
    await page.evaluate((hash) => {
      location.hash = hash
    }, `#/debrief/${runs.ended}`)
    await page.reload()
    await page.getByRole('heading', { name: 'What went right' }).waitFor()
    return watched
  }

  async function saved(page: Page, name: string): Promise<string> {
    await page.getByRole('button', { name: 'Export' }).click()
    return watched.download(app.folder('saved'), () => page.getByRole('button', { name, exact: true }).click())
  }

  it('is a page that opens from a file and asks nobody for anything', async () => {
    const { page, complaints } = await debrief()
    const path = await saved(page, 'Web page')
    const alone = await browser.newPage()
    const asked: string[] = []
    alone.on('request', (request) => asked.push(request.url()))

    await alone.goto(pathToFileURL(path).href)

    expect(await alone.getByRole('heading', { level: 1 }).textContent()).toContain(
      'The upgrade that reached everything',
    )
    expect(asked).toEqual([pathToFileURL(path).href])
    expect(complaints).toEqual([])
  })

  it.each(['light', 'dark'] as const)('is a page that a telephone shows whole, in %s', async (colorScheme) => {
    const { page } = await debrief()
    const path = await saved(page, 'Web page')
    const telephone = await browser.newPage({ viewport: { width: 360, height: 740 }, colorScheme })

    await telephone.goto(pathToFileURL(path).href)
    await bringAxe(telephone)

    expect(await telephone.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    expect(await axeComplaints(telephone)).toEqual([])
    await telephone.close()
  })

  it('is a tagged PDF from the page, and the same from the app', async () => {
    const { page } = await debrief()
    const path = await saved(page, 'Web page')
    const alone = await browser.newPage()
    await alone.goto(pathToFileURL(path).href)

    const fromFile = await alone.pdf({ tagged: true, preferCSSPageSize: true })
    const fromApp = await watched.printed(app.folder('saved'), () =>
      page.getByRole('button', { name: 'PDF', exact: true }).click(),
    )

    const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
    expect(fromFile.toString('latin1')).toMatch(/\/StructTreeRoot/)
    expect(fromApp.toString('latin1')).toMatch(/\/StructTreeRoot/)
    expect(pagesOf(fromFile)).toBeGreaterThan(2)
    expect(pagesOf(fromApp)).toBe(pagesOf(fromFile))
  })

  it('is data that can be read again', async () => {
    const { page } = await debrief()

    const document = JSON.parse(readFileSync(await saved(page, 'Data'), 'utf8'))

    expect(document).toMatchObject({ hearbackDebrief: 1, run: { simulation: true, scenario: 'apache-upgrade' } })
  })

  it('shows the desk at any moment, and can be played on from it', async () => {
    const { page, complaints } = await debrief()
    await page.getByRole('radio', { name: 'the desk' }).click()
    await page.getByRole('slider', { name: 'Moment of the drill' }).fill('300')
    await page.getByRole('heading', { name: 'The desk at T+05:00' }).waitFor()

    await page.getByRole('button', { name: /Play on from here/ }).click()

    await page.waitForURL(/#\/desk\//)
    await page.getByText('T+05:00').first().waitFor()
    expect(complaints).toEqual([])
  })

  it('lets the bot play on from a moment, and lays the two runs side by side', async () => {
    const { page, complaints } = await debrief()
    await page.getByRole('slider').press('ArrowLeft')

    await page.getByRole('button', { name: /Let the bot play on/ }).click()

    await page.waitForURL(/#\/debrief\/.*\?tab=compare/)
    await page.getByRole('heading', { name: 'This run, played on by the bot' }).waitFor()
    await page.getByRole('heading', { name: 'The other run' }).waitFor()
    expect(await page.getByText(/^They part at T\+/).count()).toBe(1)
    expect(await page.getByRole('slider').count()).toBe(2)
    expect(complaints).toEqual([])
  })

  it.each<[string, (page: Page) => Promise<void>]>([
    ['themes', (page) => page.getByRole('radio', { name: 'by theme' }).click()],
    ['the desk replayed', (page) => page.getByRole('radio', { name: 'the desk' }).click()],
    ['a guided debrief', (page) => page.getByRole('button', { name: 'Guide a group' }).click()],
    [
      'lanes looked at closely',
      async (page) => {
        await page.getByRole('button', { name: 'Closer' }).click()
        await page.getByRole('button', { name: 'Closer' }).click()
      },
    ],
    ['what was known by the cursor', (page) => page.getByRole('button', { name: 'Known by the cursor' }).click()],
    ['the export dialog', (page) => page.getByRole('button', { name: 'Export' }).click()],
    ['two runs compared', (page) => page.getByRole('button', { name: 'Compare' }).click()],
    [
      'a tree being written',
      async (page) => {
        await page.getByRole('button', { name: 'How it came about' }).click()
        await page.getByRole('button', { name: 'Add a factor' }).click()
        await page.keyboard.type('Nothing stops a rollout')
        await page.keyboard.press('Alt+Enter')
        await page.keyboard.type('No stage between')
      },
    ],
  ])('is whole and accessible in both themes: %s', async (_, open) => {
    const { page, complaints } = await debrief()
    await page.setViewportSize({ width: 1280, height: 800 })
    await open(page)

    const found: string[] = []
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.waitForTimeout(400)
      found.push(...(await cutOff(page)), ...(await axeComplaints(page)))
    }

    expect(found).toEqual([])
    expect(complaints).toEqual([])
  })
})
