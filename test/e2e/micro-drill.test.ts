import { beforeAll, expect, it } from 'vitest'

import { variantOf } from '../../scenarios/engine'
import { shipped } from '../players/library'
import { carried } from './support/carried'
import type { Opened } from './support/carriers'
import { focusOf, tabTo, writeOver } from './support/focus'
import { type Played, playRules, type Rule } from './support/play-rules'
import { Trainee } from './support/trainee'

const SEED = 3
const drill = variantOf(shipped('open-the-call'), SEED)
const first = (person: string) => drill.people[person]?.name.split(' ')[0] ?? ''

/** Opens the call by the book, but for one order that has no time. */
const RULES: Rule[] = [
  {
    when: [{ pane: 'pager', says: 'Bookings fail' }],
    does: async (imoc) => {
      await imoc.claim()
      await imoc.setSeverity('SEV2')
      await imoc.giveRole(first('three'), 'scribe')
      await imoc.order({ to: first('one'), ask: 'conditions' })
    },
  },
  {
    when: [{ pane: 'loops', says: 'about to change' }],
    does: (imoc) => imoc.answerWithOrder('about to change', { to: first('one'), ask: 'hands off', within: 2 }),
  },
  {
    when: [{ pane: 'loops', says: 'who runs this' }],
    does: (imoc) => imoc.tell('who runs this', first('two')),
  },
]

carried('a micro-drill, from home to the debrief and to the next one, with the keyboard alone', (app) => {
  let opened: Opened
  let played: Played
  let ending: string | null

  beforeAll(async () => {
    opened = await app.open({ rate: 4, noMouse: true })
    const { page } = opened
    page.setDefaultTimeout(10_000)
    await page.getByRole('button', { name: 'Read the brief' }).waitFor()
    await tabTo(page, /^Open the call/)
    await page.keyboard.press('Enter')
    await tabTo(page, 'Seed')
    await writeOver(page, String(SEED))
    await tabTo(page, 'Read the brief')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: drill.title }).waitFor()
    await tabTo(page, 'Start the clock')
    await page.keyboard.press('Enter')
    await page.getByRole('timer').waitFor()
    for (let times = 0; times < 3; times++) await page.keyboard.press('>')
    played = await playRules(new Trainee(page), RULES, { hearsBack: true })
    ending = await page.locator('[data-pane=ended]').textContent()
  }, 120_000)

  it('ends well for whoever shows the skill, with nothing turned down', () => {
    expect(ending).toContain('The call is open')
    expect(played.refusals).toEqual([])
  })

  it('ends its debrief with three minutes on what was missed', async () => {
    const { page } = opened
    await tabTo(page, 'Go to the debrief')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'What went right' }).waitFor()
    await tabTo(page, 'Lessons')
    await page.keyboard.press('Enter')

    const practice = page.getByRole('region', { name: 'Practice' })
    expect(await practice.textContent()).toMatch(/left most to practise: Assign with a time box.*with no time given/)
    await tabTo(page, 'Practise this for three minutes')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'a queue that only grows' }).waitFor()
  })

  it('is followed at home by a suggestion, which leads to the mark that shows why', async () => {
    const { page } = opened
    await page.evaluate(() => {
      location.hash = '#/'
    })
    const next = page.getByRole('region', { name: 'Next practice' })
    await next.waitFor()

    expect(await next.textContent()).toContain('Three minutes, any time: Assign with a time box')
    await tabTo(page, 'Where it shows: Assign with a time box')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Loops, you to the crew' }).waitFor()
    await page.waitForFunction(() => document.activeElement?.closest('[data-mark^="outbound/"]') !== null)
    expect((await focusOf(page)).name).toMatch(/Conditions, actions, needs/)
    expect((await page.getByRole('banner').boundingBox())?.y).toBe(0)
  })

  it('counts among one’s own runs, and complains of nothing', async () => {
    const { page, complaints } = opened
    await page.evaluate(() => {
      location.hash = '#/progress'
    })

    await page.getByRole('heading', { name: 'Beside your own past' }).waitFor()
    expect(await page.getByText('3 more different scenarios, and there is a line.').count()).toBeGreaterThan(3)
    expect(complaints).toEqual([])
  })
})
