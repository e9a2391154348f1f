import type { Page } from 'playwright-core'

import { createPlayer, type PlayerKind, playOut } from '../../../scenarios/players'
import { HandClock } from '../../electron/support/hand-clock'
import { apacheGood } from '../../players/apache-good'
import { shipped } from '../../players/library'
import { playWith } from '../../players/play-with'
import { startHostHere } from './host-here'
import { playAt } from './play-at'

/** Somebody mishears a host's name in it. */
const RUN = { scenario: 'apache-upgrade', seed: 4 }
/** Enough different drills that there is something to see of one's own past. */
const PRACTISED: ReadonlyArray<{ scenario: string; player: PlayerKind; seed: number }> = [
  { scenario: 'open-the-call', player: 'novice', seed: 2 },
  { scenario: 'answer-a-swoop', player: 'novice', seed: 2 },
  { scenario: 'update-the-status', player: 'expert', seed: 2 },
  { scenario: 'open-the-call', player: 'expert', seed: 3 },
  { scenario: 'hand-over', player: 'novice', seed: 2 },
]
/** Early enough that nothing has gone wrong. */
const QUIET = 64

/** It is a Tuesday. */
class TuesdayClock extends HandClock {
  override date() {
    return new Date(Date.UTC(2026, 2, 3, 13, 5) + this.now()).toISOString()
  }
}

/** Runs by what is to be seen in them. */
export interface StagedRuns {
  quiet: string
  incident: string
  ended: string
  /** The ended one, played on by the bot from a moment of it. */
  forked: string
}

/** When nobody has yet stopped what is spreading. */
const PARTING = 240

/** Plays a run to each stage and leaves it there: nothing wrong yet, mid-incident with a wrong read-back, and ended well. */
export async function stageRuns(data: string): Promise<StagedRuns> {
  const clock = new TuesdayClock()
  const here = await startHostHere(clock, data)
  const { moves, drill } = playWith(shipped(RUN.scenario), apacheGood(), { seed: RUN.seed })
  const wrong = moves.findIndex(({ move }) => move.do === 'correct')
  const until = moves[wrong]?.at ?? 0

  const ended = await playAt(here.host, clock, { ...RUN, moves, until: drill.at })
  // Leaves a warning unanswered and a helper without a word, so that there is something of everything to be seen.
  const played = moves.slice(0, wrong).filter(({ move }) => {
    if (move.do === 'brief') return move.person !== 'ravi'
    return !('re' in move && move.do === 'order' && move.ask !== 'stop-runs')
  })
  const incident = await playAt(here.host, clock, { ...RUN, moves: played, until })
  const quiet = await playAt(here.host, clock, { ...RUN, moves: [], until: QUIET })
  for (const { scenario, player, seed } of PRACTISED) {
    const { moves: practised, drill: over } = playOut(shipped(scenario), createPlayer(player, seed), { seed })
    await playAt(here.host, clock, { scenario, seed, moves: practised, until: over.at, speed: 8 })
  }
  const { run: forked } = await here.host.botPlaysOn(ended, PARTING)
  await here.close()
  return { quiet, incident, ended, forked }
}

/** Takes up every run that was left standing, from home, and comes back there. Their clocks stay where they were. */
export async function takeUpAll(page: Page): Promise<void> {
  const buttons = page.getByRole('button', { name: 'Go on' })
  await buttons.first().waitFor()
  for (let index = 0; index < (await buttons.count()); index++) {
    await buttons.nth(index).press('Enter')
    await page.getByRole('timer').waitFor()
    await page.evaluate(() => history.back())
    await buttons.first().waitFor()
  }
}
