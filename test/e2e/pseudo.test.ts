import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { DESK_COMMANDS } from '../../renderer/commands/desk-commands'
import { type OpenedRun, openRun } from '../../renderer/screens/debrief/use-debrief'
import { SLASHES } from '../../scenarios/composing'
import { factTeller } from '../../scenarios/debrief'
import { COMMAND_DOMAINS } from '../../scenarios/scoring'
import { HandClock } from '../electron/support/hand-clock'
import { carried } from './support/carried'
import { startHostHere } from './support/host-here'
import { overEachOther } from './support/over-each-other'
import { unbracketed } from './support/own-words'
import { goToScreen, SCREENS, type Screen } from './support/screens'
import { type StagedRuns, stageRuns, takeUpAll } from './support/staged-runs'
import type { Watched } from './support/watch-page'
import { cutOff, settled } from './support/whole-on-screen'

const SIZE = { width: 1280, height: 800 }
/** What is kept as it is in every language: names of keys and of formats, and this program's own. */
const KEPT =
  /^(hearback|simulation|sev\d|t\+.*|imoc|ctrl|alt|(ctrl|alt|shift) .*|shift|f6|enter|esc|space|min|https?:.*)$/i

carried(
  'every screen, in a language three times as long',
  (app) => {
    let runs: StagedRuns
    let watched: Watched
    let theirs: string

    beforeAll(async () => {
      runs = await stageRuns(app.folder('data'))
      theirs = await wordsOfScenarios(app.folder('data'), runs)
      watched = await app.open()
      const { page } = watched
      page.setDefaultTimeout(8000)
      await page.setViewportSize(SIZE)
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await takeUpAll(page)
      await page.evaluate(() =>
        localStorage.setItem('hearback.settings', JSON.stringify({ state: { language: 'en-XA' }, version: 1 })),
      )
      await page.reload()
    })

    it.each(SCREENS)(
      'is whole in either direction, and says nothing the catalogue does not know: $name',
      async (screen) => {
        const { page, complaints } = watched
        await goToScreen(page, screen, runs)

        const strange = (await unbracketed(page)).filter((words) => !isTheirs(words, theirs))
        const found: string[] = []
        for (const direction of ['ltr', 'rtl']) {
          await turn(page, direction)
          found.push(
            ...[...(await cutOff(page)), ...(await overEachOther(page))].map((problem) => `${direction}: ${problem}`),
          )
        }
        await turn(page, 'ltr')

        expect(strange).toEqual([])
        expect(found).toEqual([])
        expect(complaints.splice(0)).toEqual([])
      },
    )

    it('lets time run to the right below a graph, as it does in the graph', async () => {
      const { page } = watched
      await goToScreen(page, SCREENS.find(({ name }) => name.startsWith('the graphs, large')) as Screen, runs)
      await turn(page, 'rtl')

      const places = await ticks(page)
      await turn(page, 'ltr')

      expect(places.length).toBeGreaterThan(3)
      expect(places).toEqual(places.toSorted((a, b) => a - b))
    })
  },
  'web',
)

/** Where the times below the graphs stand, from the left, in the order of time. */
function ticks(page: Page): Promise<number[]> {
  return page
    .getByRole('dialog')
    .getByText(/^\d\d:\d\d$/)
    .evaluateAll((all) =>
      all
        .toSorted((a, b) => (a.textContent ?? '').localeCompare(b.textContent ?? ''))
        .map((tick) => tick.getBoundingClientRect().left),
    )
}

async function turn(page: Page, direction: string): Promise<void> {
  await page.evaluate((dir) => {
    document.documentElement.dir = dir
  }, direction)
  await settled(page)
}

/** Whether words are a scenario's, or what the pure rooms tell in English: facts, marks, typed commands. */
function isTheirs(words: string, theirs: string): boolean {
  return words
    .replaceAll(/\b[A-Z][a-z]{2} \d+, \d\d:\d\d [AP]M/g, '')
    .split(/\s*[·:;,.()→—#@…"“”]+\s*/)
    .filter((piece) => /\p{L}{3}/u.test(piece) && !KEPT.test(piece.trim()))
    .every((piece) => {
      // A skill's name is its id with spaces; a graph's value stands between its name and its unit.
      const forms = [[piece], [piece.replaceAll(' ', '-')], piece.split(/\s*\b\d+\s+\/?/)]
      return forms.some((parts) => parts.every((part) => theirs.includes(folded(part))))
    })
}

/** Everything that scenarios and the rooms that play, mark and tell them can put on screen. */
async function wordsOfScenarios(data: string, runs: StagedRuns): Promise<string> {
  const { host, close } = await startHostHere(new HandClock(), data)
  const library = readdirSync('scenarios/library', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => readFileSync(`scenarios/library/${path}`, 'utf8'))
  const recordings = await Promise.all([runs.ended, runs.forked].map((run) => host.recording(run)))
  const opened = recordings.map(openRun)
  const told = stringsIn([
    recordings.map(({ facts }) => facts),
    recordings.map(({ facts }, index) => facts.map(factTeller(facts, (opened[index] as OpenedRun).scenario))),
    opened,
    await host.library(),
    await host.progress(),
    SLASHES,
    // Words that are typed are the same in every language.
    DESK_COMMANDS.map(({ slash }) => slash),
    COMMAND_DOMAINS,
  ])
  await close()
  return folded([...library, ...told].join('\n'))
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

function folded(words: string): string {
  return words.toLowerCase().replaceAll(/\s+/g, ' ').trim()
}
