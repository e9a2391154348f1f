import { type Desk, openDesk, seeAll } from '../../scenarios/desk'
import {
  act,
  advance,
  briefingOf,
  type Drill,
  type Fact,
  type Move,
  type Refusal,
  startDrill,
} from '../../scenarios/engine'
import type { Scenario } from '../../scenarios/format'

/** What a player does next, from nothing but its desk. Moves are made in order, at this second. */
export type Player = (desk: Desk, now: number) => Move[]

export interface Play {
  drill: Drill
  facts: Fact[]
  moves: Array<{ at: number; move: Move }>
  refusals: Array<Refusal & { at: number; move: Move }>
}

/** Plays a whole drill with a player that looks at its desk every few seconds. */
export function playWith(
  scenario: Scenario,
  player: Player,
  { seed = 7, every = 3, until = 3600 }: { seed?: number; every?: number; until?: number } = {},
): Play {
  let { drill, facts } = startDrill(scenario, { seed })
  const all = [...facts]
  let desk = seeAll(openDesk(briefingOf(scenario)), facts)
  const moves: Play['moves'] = []
  const refusals: Play['refusals'] = []
  const take = (next: { drill: Drill; facts: Fact[] }) => {
    drill = next.drill
    all.push(...next.facts)
    desk = seeAll(desk, next.facts)
  }
  for (let now = 0; now <= until && !drill.ended; now += every) {
    take(advance(scenario, drill, now))
    if (drill.ended) break
    for (const move of player(desk, now)) {
      const answer = act(scenario, drill, 'imoc', move)
      if (!answer.ok) {
        refusals.push({ ...answer, at: now, move })
        continue
      }
      moves.push({ at: now, move })
      take(answer)
      if (answer.drill.ended) break
    }
  }
  return { drill, facts: all, moves, refusals }
}

/** A player made of rules, each of which fires once, as soon as it has something to do. */
export function byRules(rules: Array<(desk: Desk, now: number) => Move | Move[] | null>): Player {
  const done = new Set<number>()
  return (desk, now) =>
    rules.flatMap((rule, index) => {
      if (done.has(index)) return []
      const moves = rule(desk, now)
      if (moves === null) return []
      done.add(index)
      return moves
    })
}
