import { openDesk, seeAll } from '../desk'
import {
  type Assistance,
  act,
  advance,
  briefingOf,
  type Difficulty,
  type Drill,
  type Fact,
  IMOC,
  type Move,
  type Refusal,
  startDrill,
} from '../engine'
import type { Scenario } from '../format'
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

/** A whole drill as it was played. */
export interface Playout {
  drill: Drill
  /** Every fact, those only the debrief may tell included. */
  facts: Fact[]
  moves: Array<{ at: number; move: Move }>
  refusals: Array<Refusal & { at: number; move: Move }>
}

/** Plays a drill to its end with a player that looks at its desk every few seconds. Pure: the same input, the same drill. */
export function playOut(
  scenario: Scenario,
  player: Pick<Player, 'next'>,
  { seed, every = 3, until = 4 * 3600, assistance = 'full', difficulty = 'standard' }: PlayOptions,
): Playout {
  const begun = startDrill(scenario, { seed, assistance, difficulty })
  let drill = begun.drill
  const facts = [...begun.facts]
  let desk = seeAll(openDesk(briefingOf(scenario, seed)), facts)
  const moves: Playout['moves'] = []
  const refusals: Playout['refusals'] = []
  const take = (next: { drill: Drill; facts: Fact[] }) => {
    drill = next.drill
    facts.push(...next.facts)
    desk = seeAll(desk, next.facts)
  }
  for (let now = 0; now <= until && !drill.ended; now += every) {
    take(advance(scenario, drill, now))
    for (const move of drill.ended ? [] : player.next(desk, now)) {
      const answer = act(scenario, drill, IMOC, move)
      if (answer.ok) {
        moves.push({ at: now, move })
        take(answer)
      } else refusals.push({ ...answer, at: now, move })
      if (drill.ended) break
    }
  }
  return { drill, facts, moves, refusals }
}
