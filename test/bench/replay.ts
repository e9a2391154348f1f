import { act, advance, type Drill, type Fact, type RecordedMove, startDrill } from '../../scenarios/engine'
import type { Scenario } from '../../scenarios/format'

export interface Run {
  drill: Drill
  facts: Fact[]
}

/** Plays recorded moves from the start, and lets time pass to `until`. */
export function replay(scenario: Scenario, seed: number, moves: readonly RecordedMove[], until: number): Run {
  return playOn(scenario, startDrill(scenario, { seed }), moves, until)
}

/** Plays recorded moves from where a run stands, which is left as it is. */
export function playOn(scenario: Scenario, from: Run, moves: readonly RecordedMove[], until: number): Run {
  let { drill } = from
  const facts = [...from.facts]
  const take = (next: Run) => {
    drill = next.drill
    for (const fact of next.facts) facts.push(fact)
  }
  for (const { at, seat = 'imoc', move } of moves) {
    take(advance(scenario, drill, at))
    const answer = act(scenario, drill, seat, move)
    if (answer.ok) take(answer)
  }
  take(advance(scenario, drill, until))
  return { drill, facts }
}
