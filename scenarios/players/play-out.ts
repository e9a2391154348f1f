import { type Assistance, type Difficulty, startDrill } from '../engine'
import type { Scenario } from '../format'
import { type Playout, playOn } from './play-on'
import type { Player } from './player'

export interface PlayOptions {
  seed: number
  /** Seconds from one look at the desk to the next. */
  every?: number
  /** Drill second at which to stop, should the drill not end by itself. */
  until?: number
  assistance?: Assistance
  difficulty?: Difficulty
}

/** Plays a drill to its end with a player that looks at its desk every few seconds. Pure: the same input, the same drill. */
export function playOut(
  scenario: Scenario,
  player: Pick<Player, 'next'>,
  { seed, every = 3, until = 4 * 3600, assistance = 'full', difficulty = 'standard' }: PlayOptions,
): Playout {
  const playing = playOn(scenario, player, startDrill(scenario, { seed, assistance, difficulty }), { every, until })
  let step = playing.next()
  while (!step.done) step = playing.next()
  return step.value
}
