import type { Page } from 'playwright-core'

import { pressUntil } from './focus'
import type { StagedRuns } from './staged-runs'
import { named, saying, spoken } from './tongue'

export interface Screen {
  name: string
  /** Where it is, after `#`. */
  at: (runs: StagedRuns) => string
  /** What brings it up there, if it is not there already. */
  open?: (page: Page) => Promise<unknown>
  /** Something that says it is all there. */
  shows: string
  /** The name of its picture in docs/screenshots; without one it is not for show. */
  picture?: string
}

const home = () => '/'
const briefing = () => '/briefing/apache-upgrade?assistance=full&seed=4'
const quiet = (runs: StagedRuns) => `/desk/${runs.quiet}`
const incident = (runs: StagedRuns) => `/desk/${runs.incident}`
const debrief = (runs: StagedRuns) => `/debrief/${runs.ended}`

const openPalette = async (page: Page) => {
  await page.keyboard.press('Control+k')
  await page.waitForFunction(() => document.activeElement?.matches('[data-scope=dialog] input'))
}

const viaPalette = (command: string) => async (page: Page) => {
  await openPalette(page)
  // A room is called what the scenario calls it.
  await page.keyboard.type(command.startsWith('#') ? command : await spoken(page, command))
  await page.keyboard.press('Enter')
}

const dialog = (name: string, command: string, shows: string, picture?: string): Screen => ({
  name: `the dialog "${name}"`,
  at: incident,
  open: viaPalette(command),
  shows,
  ...(picture && { picture }),
})

const tab = (name: string, shows: string, picture: string): Screen => ({
  name: `the debrief's tab "${name}"`,
  at: debrief,
  open: (page) => named(page.getByRole('navigation'), 'button', name).press('Enter'),
  shows,
  picture,
})

const focusPane = (pane: string) => (page: Page) => pressUntil(page, 'F6', (focus) => focus.pane === pane, 30)

const goToBot = async (page: Page) => {
  await focusPane('direct')(page)
  await page.keyboard.press('Enter')
}

/** Every screen there is. Those of one address stand together, so that the page need not go to and fro. */
export const SCREENS: Screen[] = [
  { name: 'home', at: home, shows: 'Past runs', picture: 'home' },
  {
    name: 'the settings',
    at: home,
    open: (page) => named(page, 'button', 'Settings').press('Enter'),
    shows: 'Kept in this browser only.',
    picture: 'settings',
  },
  {
    name: 'the question before a run is deleted',
    at: home,
    open: (page) => named(page, 'button', 'Delete').press('Enter'),
    shows: 'There is no way back.',
  },
  {
    name: 'one’s own past',
    at: () => '/progress',
    shows: 'By skill',
    picture: 'practice',
  },
  {
    name: 'one’s own past, as tables',
    at: () => '/progress',
    open: (page) => named(page, 'radio', 'Table').press('Space'),
    shows: 'Band',
  },
  // Its button to start is there before the brief is.
  { name: 'the briefing', at: briefing, shows: 'You cannot', picture: 'briefing' },
  { name: 'the quiet desk', at: quiet, shows: 'No open loops.', picture: 'desk' },
  {
    name: 'the graphs, large, while they answer',
    at: quiet,
    open: (page) => page.keyboard.press('g'),
    shows: 'load per web host',
  },
  {
    name: 'the desk in the middle of an incident, with dark tools and a wrong read-back',
    at: incident,
    shows: 'read back — not what you asked',
    picture: 'desk-dark-tools',
  },
  {
    name: 'a thread',
    at: incident,
    open: async (page) => {
      // Of the newest message; on a small desk it takes the conversation's place until Escape.
      await page.keyboard.press('f')
      await pressUntil(page, 'Shift', (focus) => focus.pane === 'thread', 20)
    },
    shows: 'Thread on what',
    picture: 'thread',
  },
  {
    name: 'the desk while an order is being written',
    at: incident,
    open: async (page) => {
      await page.keyboard.press('c')
      await pressUntil(page, 'Shift', (focus) => focus.pane === 'composer', 20)
      await page.keyboard.type('/ask ')
      await page.getByRole('option').first().waitFor()
    },
    shows: 'read me the numbers',
    picture: 'composer',
  },
  {
    name: "the bot's room",
    at: incident,
    open: goToBot,
    shows: 'Prompts only you see.',
  },
  {
    name: 'the dialog "Put it off"',
    at: incident,
    open: async (page) => {
      await goToBot(page)
      await named(page, 'button', 'Later, because…').press('Enter')
    },
    shows: 'Why later?',
  },
  {
    name: 'the palette',
    at: incident,
    open: openPalette,
    shows: 'Next pane',
    picture: 'palette',
  },
  {
    name: 'the sheet of keys',
    at: incident,
    open: (page) => page.keyboard.press('?'),
    shows: 'Keys without a modifier',
    picture: 'keys',
  },
  dialog('Severity', 'set severity', 'When unsure, take the higher one.'),
  dialog('State of the incident', 'set the state', 'We see it and do not know why yet.'),
  dialog('Deploys', 'deploys: lock', 'A lock holds everything but what you let through.'),
  dialog('Public status page', 'public update', 'As customers will see it', 'status-page'),
  dialog('Decisions', 'decide', 'Considered and declined'),
  dialog('Any strong objections?', 'strong objections', 'Silence is not consent'),
  dialog('Hand over command', 'hand over', 'Six points, said to one person.'),
  dialog('Resolve the incident', 'resolve the incident', 'nothing is closed by forgetting'),
  dialog('Page somebody', 'page somebody', 'They may take a while'),
  dialog('Brief', 'brief somebody', 'What somebody who joins needs', 'brief'),
  dialog('Give a role', 'give somebody a role', 'The deputy backs you up'),
  dialog('Notes', 'take a note', 'They end up in the debrief.'),
  dialog('Graphs', 'graphs, large', 'Graphs'),
  dialog('Services', 'service map, large', 'Services'),
  {
    name: 'the resiliency matrix, large',
    at: quiet,
    open: (page) => page.keyboard.press('Shift+v'),
    shows: 'Linchpins',
    picture: 'matrix',
  },
  dialog('End the drill here?', 'end the drill', 'Ending early is nothing to explain.'),
  dialog('Is this a real incident?', 'real incident', 'The drill stops at once'),
  {
    name: 'the dialog "Set aside"',
    at: incident,
    open: async (page) => {
      await page.keyboard.press('l')
      const words = await spoken(page, 'not acknowledged')
      await pressUntil(page, 'ArrowDown', (focus) => focus.words.includes(words), 20)
      await page.keyboard.press('x')
    },
    shows: 'A decision, not forgetting',
  },
  {
    name: 'the dialog "Escalate the alert"',
    at: incident,
    open: async (page) => {
      await focusPane('pager')(page)
      await page.keyboard.press('e')
    },
    shows: 'It goes to the person you choose',
  },
  tab('What happened', 'What went right', 'debrief'),
  tab('Marks', 'Loops, the crew to you', 'marks'),
  tab('How it came about', 'Contributing factors', 'cause'),
  tab('Lessons', 'What you take from it', 'lessons'),
  {
    name: 'a mark with its evidence open',
    at: debrief,
    open: async (page) => {
      await named(page.getByRole('navigation'), 'button', 'Marks').press('Enter')
      await named(page.getByRole('main'), 'button', 'Evidence for').press('Enter')
    },
    shows: 'Why it is looked for',
    picture: 'evidence',
  },
  {
    name: 'the guided debrief',
    at: debrief,
    open: async (page) => {
      await named(page.getByRole('navigation'), 'button', 'What happened').press('Enter')
      await named(page, 'button', 'Guide a group').press('Enter')
    },
    shows: 'We are here to learn how it was',
    picture: 'guided',
  },
  {
    name: 'two runs side by side',
    at: (runs) => `/debrief/${runs.forked}?tab=compare`,
    shows: 'They part at',
    picture: 'compare',
  },
]

/** Goes to a screen, by keyboard where there is something to open. */
export async function goToScreen(page: Page, screen: Screen, runs: StagedRuns): Promise<void> {
  const hash = `#${screen.at(runs)}`
  for (let tries = 0; tries < 3 && (await page.locator('[data-scope=dialog]').count()) > 0; tries++) {
    await page.keyboard.press('Escape')
    await page.waitForFunction(() => document.getAnimations().length === 0)
  }
  await page.evaluate((wanted) => {
    if (location.hash !== wanted) location.hash = wanted
  }, hash)
  await page.getByRole('main').first().waitFor()
  if (screen.at === incident) await restAtDesk(page)
  await screen.open?.(page)
  await saying(page, screen.shows).waitFor()
}

/** The incident's room, with nothing half-written and the focus on the conversation. */
async function restAtDesk(page: Page): Promise<void> {
  const timer = page.getByRole('timer')
  await timer.waitFor()
  const atRest = await page.evaluate(
    () =>
      document.activeElement?.matches('[data-pane=conversation]') === true &&
      document.querySelector('h1')?.textContent === '# inc-2041' &&
      document.querySelector('textarea')?.value === '',
  )
  if (atRest) return
  await viaPalette('#inc-2041')(page)
  await page.waitForFunction(() => document.activeElement?.matches('[data-pane=composer] textarea'))
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  // The first of them may only close a list of completions.
  await pressUntil(page, 'Escape', (focus) => focus.pane === 'conversation', 3)
}
