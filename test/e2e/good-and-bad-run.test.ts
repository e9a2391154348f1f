import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { BAD_RUN } from './support/bad-run'
import { CHROMIUM, launch, openPage } from './support/browser'
import { DIALS, readEvidence, readMarks } from './support/debrief-reader'
import { FastClock } from './support/fast-clock'
import { tabTo } from './support/focus'
import { GOOD_RUN } from './support/good-run'
import { type HostHere, startHostHere } from './support/host-here'
import { hearback } from './support/host-process'
import { playRules, type Rule } from './support/play-rules'
import { factLines } from './support/run-file'
import { startDrill } from './support/start-drill'
import { Trainee } from './support/trainee'

const SEED = 4

/** How many times as fast as the wall, beside the desk's own 8×: half an hour of drill in seconds. */
const RATE = { good: 12, bad: 30 }

describe.skipIf(!CHROMIUM)('two runs, played in the browser with the keyboard alone', () => {
  const data = mkdtempSync(join(tmpdir(), 'hearback-e2e-'))
  const clock = new FastClock(RATE.good)
  let here: HostHere
  let browser: Browser
  let good: Awaited<ReturnType<typeof play>>
  let bad: Awaited<ReturnType<typeof play>>

  /** From home to the debrief. */
  async function play(rules: Rule[], hearsBack: boolean) {
    const { page, complaints } = await openPage(browser, here.address, { noMouse: true })
    page.setDefaultTimeout(10_000)
    await startDrill(page, { title: 'Tuesday, 14:05', seed: SEED })
    const played = await playRules(new Trainee(page), rules, { hearsBack })
    const ending = await page.locator('[data-pane=ended]').textContent()
    await goToDebrief(page)
    const run = decodeURIComponent(new URL(page.url()).hash.split('/').at(-1) ?? '')
    return { ...played, ending, run, page, complaints, marks: await readMarks(page) }
  }

  beforeAll(async () => {
    here = await startHostHere(clock, data)
    browser = await launch()
    good = await play(GOOD_RUN, true)
    clock.rate = RATE.bad
    bad = await play(BAD_RUN, false)
  }, 150_000)

  afterAll(async () => {
    clock.halt()
    await browser?.close()
    await here?.close()
    rmSync(data, { recursive: true, force: true })
  })

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
    const movesFile = join(data, 'moves.jsonl')
    writeFileSync(movesFile, (await hearback('moves', good.run, '--data', data)).out)

    const played = await hearback('play', 'apache-upgrade', '--seed', String(SEED), '--moves', movesFile, '--json')

    expect(played.err).toBe('')
    expect(played.out).toBe(factLines(readFileSync(join(data, 'runs', `${good.run}.jsonl`), 'utf8')))
    expect(played.status).toBe(0)
  })
})

async function goToDebrief(page: Page): Promise<void> {
  await tabTo(page, 'Go to the debrief')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Debrief' }).waitFor()
}
