import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'

import { BAD_RUN } from './support/bad-run'
import { carried } from './support/carried'
import { DIALS, readEvidence, readMarks } from './support/debrief-reader'
import { tabTo } from './support/focus'
import { GOOD_RUN } from './support/good-run'
import { hearback } from './support/host-process'
import { playRules, type Rule } from './support/play-rules'
import { factLines } from './support/run-file'
import { startDrill } from './support/start-drill'
import { Trainee } from './support/trainee'

const SEED = 4

/** How many times as fast as the wall, beside the desk's own 8×: half an hour of drill in seconds. */
const RATE = { good: 12, bad: 30 }

carried('two runs, played with the keyboard alone', (app) => {
  let good: Awaited<ReturnType<typeof play>>
  let bad: Awaited<ReturnType<typeof play>>

  /** From home to the debrief. */
  async function play(name: keyof typeof RATE, rules: Rule[], hearsBack: boolean) {
    const data = app.folder(name)
    const { page, complaints } = await app.open({ data, rate: RATE[name], noMouse: true })
    page.setDefaultTimeout(10_000)
    await startDrill(page, { title: 'Tuesday, 14:05', seed: SEED })
    const played = await playRules(new Trainee(page), rules, { hearsBack })
    const ending = await page.locator('[data-pane=ended]').textContent()
    await goToDebrief(page)
    const run = decodeURIComponent(new URL(page.url()).hash.split('/').at(-1) ?? '')
    return { ...played, ending, run, data, page, complaints, marks: await readMarks(page) }
  }

  beforeAll(async () => {
    good = await play('good', GOOD_RUN, true)
    bad = await play('bad', BAD_RUN, false)
  }, 240_000)

  it('brings the good one to a good end, with nothing turned down and the wrong read-back said again', () => {
    expect(good.ending).toContain('Resolved')
    expect(good.refusals).toEqual([])
    expect(good.saidAgain).toBe(1)
  })

  it('lets the bad one end as well, and otherwise', () => {
    expect(bad.ending).toContain('Command passed to somebody else')
    expect(bad.refusals).toEqual([])
  })

  it.each(DIALS)('marks them differently on the dial "%s"', (dial) => {
    const bands = ['developing', 'solid', 'strong']

    expect(bands.indexOf(good.marks[dial].band)).toBeGreaterThan(bands.indexOf(bad.marks[dial].band))
    expect(good.marks[dial].inFull).toBeGreaterThan(bad.marks[dial].inFull)
  })

  it('opens the evidence of a mark: the moments that earned it, and those that missed it', async () => {
    const earned = await readEvidence(good.page, 'What is still spreading, stopped')
    const missed = await readEvidence(bad.page, 'What is still spreading, stopped')

    expect(earned.at(-1)).toMatch(/^\d\d:\d\d\s?Mika Sato finished "stop the automatic config runs"/)
    expect(missed.at(-1)).toMatch(/^\d\d:\d\d\s?Web hosts not answering reached 116 hosts/)
  })

  it('goes from a piece of evidence to its moment', async () => {
    const evidence = await tabTo(good.page, /^\d\d:\d\d/)

    await good.page.keyboard.press('Enter')

    const moment = good.page.getByRole('region', { name: `At T+${evidence.words}` })
    await moment.getByRole('heading', { level: 3 }).waitFor()
    expect(await moment.textContent()).toContain('Mika Sato')
  })

  it('complains of nothing, asks nobody but its own host, and needs no mouse', () => {
    expect(good.complaints).toEqual([])
    expect(bad.complaints).toEqual([])
  })

  it('keeps the facts that the command line gives for the same moves, byte for byte', async () => {
    const movesFile = join(good.data, 'moves.jsonl')
    writeFileSync(movesFile, (await hearback('moves', good.run, '--data', good.data)).out)

    const played = await hearback('play', 'apache-upgrade', '--seed', String(SEED), '--moves', movesFile, '--json')

    expect(played.err).toBe('')
    expect(played.out).toBe(factLines(readFileSync(join(good.data, 'runs', `${good.run}.jsonl`), 'utf8')))
    expect(played.status).toBe(0)
  })
})

async function goToDebrief(page: Page): Promise<void> {
  await tabTo(page, 'Go to the debrief')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'What went right' }).waitFor()
}
