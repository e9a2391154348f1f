import { openDesk, seeAll } from '../desk'
import { act, advance, briefingOf, type Drill, type Fact, IMOC, type Move, type Refusal } from '../engine'
import type { Scenario } from '../format'
import type { Player } from './player'

/** A drill as it stands, with everything that has happened in it. */
export interface Standing {
  drill: Drill
  facts: readonly Fact[]
}

/** What came of a player's turn at a drill. */
export interface Playout {
  drill: Drill
  /** Every fact from the drill's first second on, those only the debrief may tell included. */
  facts: Fact[]
  /** The player's own moves. */
  moves: Array<{ at: number; move: Move }>
  refusals: Array<Refusal & { at: number; move: Move }>
}

/**
 * Lets a player take the seat of a drill where it stands and play it to its end. Gives the drill second back after every
 * look at the desk, so that whoever asked can see to other things in between. Pure: the same input, the same drill.
 *
 * @param every - seconds from one look at the desk to the next
 * @param until - drill second at which to stop, should the drill not end by itself
 */
export function* playOn(
  scenario: Scenario,
  player: Pick<Player, 'next'>,
  from: Standing,
  { every, until }: { every: number; until: number },
): Generator<number, Playout> {
  let { drill } = from
  const facts = [...from.facts]
  let desk = seeAll(openDesk(briefingOf(scenario, drill.seed)), facts)
  const moves: Playout['moves'] = []
  const refusals: Playout['refusals'] = []
  const take = (next: { drill: Drill; facts: Fact[] }) => {
    drill = next.drill
    facts.push(...next.facts)
    desk = seeAll(desk, next.facts)
  }
  for (let now = drill.at; now <= until && !drill.ended; now += every) {
    take(advance(scenario, drill, now))
    for (const move of drill.ended ? [] : player.next(desk, now)) {
      const answer = act(scenario, drill, IMOC, move)
      if (answer.ok) {
        moves.push({ at: now, move })
        take(answer)
      } else refusals.push({ ...answer, at: now, move })
      if (drill.ended) break
    }
    yield drill.at
  }
  return { drill, facts, moves, refusals }
}
