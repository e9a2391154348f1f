import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'

import { axeComplaints, bringAxe } from './support/axe-here'
import { carried } from './support/carried'
import type { Opened } from './support/carriers'
import { goToScreen, SCREENS } from './support/screens'
import { type StagedRuns, stageRuns, takeUpAll } from './support/staged-runs'
import { named } from './support/tongue'
import { cutOff } from './support/whole-on-screen'

/** What has the focus, in few words; `nothing` when keys go nowhere. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement
    if (!at || at === document.body) return 'nothing'
    return `${at.tagName.toLowerCase()} ${at.getAttribute('aria-label') ?? at.textContent}`
  })

carried(
  'what holds for everyone',
  (app) => {
    let runs: StagedRuns
    let opened: Opened
    let page: Page

    const goTo = (name: string) => goToScreen(page, SCREENS.find((screen) => screen.name === name) as never, runs)

    beforeAll(async () => {
      runs = await stageRuns(app.folder('data'))
      opened = await app.open()
      page = opened.page
      page.setDefaultTimeout(20_000)
      await page.setViewportSize({ width: 1280, height: 800 })
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await bringAxe(page)
      await takeUpAll(page)
    })

    describe('the focus is never nowhere', () => {
      it('is on the heading of a screen one has come to, or where one plays', async () => {
        for (const [go, heading] of [
          ['How my runs go', 'h1 Practice'],
          ['Home', 'h1 Hearback'],
          ['Read the brief', 'h1 Tuesday, 14:05: the shop is slow'],
        ] as const) {
          await named(page, 'button', go).press('Enter')
          await expect.poll(() => focused(page)).toBe(heading)
        }
        await named(page, 'button', 'Start the clock').press('Enter')
        await page.getByRole('timer').waitFor()
        await expect.poll(() => focused(page)).toContain('Messages in')
      })

      it('goes to what is nearest when the button that had it goes away', async () => {
        await goTo('the debrief\'s tab "What happened"')

        await named(page, 'button', 'Guide a group').press('Enter')

        await expect.poll(() => focused(page)).toMatch(/^(button|h2)/)
      })

      it('stays in its pane when the desk becomes narrow, and when it becomes wide again', async () => {
        await goTo('the desk in the middle of an incident, with dark tools and a wrong read-back')
        const seen: string[] = []
        for (const width of [640, 1280]) {
          await page.setViewportSize({ width, height: 800 })
          await expect.poll(() => focused(page)).not.toBe('nothing')
          seen.push(await focused(page))
        }

        expect(seen).toEqual(['div Messages in #inc-2041', 'div Messages in #inc-2041'])
      })
    })

    describe('in plain language', () => {
      it('reads what was said, and what comes, anew when it is asked for in the middle of a drill', async () => {
        await goTo('the desk in the middle of an incident, with dark tools and a wrong read-back')
        const said = () => page.getByRole('log').textContent()
        const before = await said()

        await page.keyboard.press('Control+,')
        await page.getByRole('radiogroup', { name: 'Plain language' }).getByRole('radio').last().press('Space')
        await page.keyboard.press('Escape')
        await expect.poll(said).toContain('(one machine)')

        expect(before).not.toContain('(one machine)')
        expect(before).toContain('Odd thing: web-044')
        expect(await said()).toContain('Something strange: web-044')
        expect(await page.getByRole('timer').textContent()).toBe('T+10:57')
      })

      it.each([
        'home',
        'the briefing',
        'the desk in the middle of an incident, with dark tools and a wrong read-back',
        'the desk while an order is being written',
        'the dialog "Decisions"',
        'the debrief\'s tab "What happened"',
        'the debrief\'s tab "How it came about"',
        'a mark with its evidence open',
      ])('is whole and accessible: %s', async (name) => {
        await goTo(name)

        expect([...(await axeComplaints(page)), ...(await cutOff(page))]).toEqual([])
      })

      it('quotes people plainly in the debrief', async () => {
        await goTo('the debrief\'s tab "What happened"')

        await expect
          .poll(() => page.getByRole('complementary').textContent())
          .toContain('Mika, the alarm will call you soon')
        expect(await page.getByRole('complementary').textContent()).not.toContain('bumped the httpd pin')
      })
    })

    describe('nothing of a drill can be taken for real', () => {
      it.each([
        ['home', /^\[SIMULATION\] Home · Hearback$/],
        ['one’s own past', /^\[SIMULATION\] Practice · Hearback$/],
        ['the briefing', /^\[SIMULATION\] Briefing: Tuesday, 14:05: the shop is slow · Hearback$/],
        ['the quiet desk', /^\[SIMULATION\] Tuesday, 14:05: the shop is slow · Hearback$/],
        ['the debrief\'s tab "Marks"', /^\[SIMULATION\] Debrief: The upgrade that reached everything · Hearback$/],
      ])('says so in the title of the window: %s', async (name, title) => {
        await goTo(name)

        await expect.poll(() => page.title()).toMatch(title)
      })

      it('marks what is copied, and leaves the mark out where it is pasted back', async () => {
        await goTo('the quiet desk')
        await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
        const composer = page.getByRole('textbox', { name: 'Message, #inc-2041' })
        const copied = () => page.evaluate(() => navigator.clipboard.readText())

        await composer.fill('Page everybody')
        await composer.press('Control+a')
        await composer.press('Control+x')
        const cut = [await copied(), await composer.inputValue()]
        await composer.press('Control+v')
        const pasted = await composer.inputValue()
        await composer.fill('')
        await page.evaluate(() => {
          const heading = document.querySelector('h1')
          if (heading) document.getSelection()?.selectAllChildren(heading)
        })
        await page.keyboard.press('Escape')
        await page.evaluate(() => document.execCommand('copy'))

        expect(cut).toEqual(['[SIMULATION] Page everybody', ''])
        expect(pasted).toBe('Page everybody')
        expect(await copied()).toMatch(/^\[SIMULATION\] # ?inc-2041/)
      })

      it.each([320, 390, 640, 1280])('has the mark in view at a desk %i wide', async (width) => {
        await goTo('the quiet desk')
        await page.setViewportSize({ width, height: 800 })
        const place = await page.getByRole('banner').getByText('SIMULATION', { exact: true }).boundingBox()
        await page.setViewportSize({ width: 1280, height: 800 })

        expect(place?.x).toBeGreaterThanOrEqual(0)
        expect((place?.x ?? 0) + (place?.width ?? 0)).toBeLessThanOrEqual(width)
      })

      it('marks the page that customers would see', async () => {
        await goTo('the dialog "Public status page"')

        expect(await page.getByRole('dialog').textContent()).toContain('[SIMULATION]')
      })

      it.each(['Web page', 'Markdown', 'Timeline', 'Statements', 'Invitation'])(
        'marks what is saved: %s',
        async (format) => {
          await goTo('the debrief\'s tab "Marks"')
          await named(page, 'button', 'Export').press('Enter')
          const file = await opened.download(app.folder('saved'), () =>
            named(page.getByRole('dialog'), 'button', format).press('Enter'),
          )

          expect(readFileSync(file, 'utf8')).toContain('[SIMULATION]')
        },
      )
    })
  },
  'web',
)
