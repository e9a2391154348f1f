import type { Drill, Fact, Refusal } from '../../scenarios/engine'
import type { Scenario } from '../../scenarios/format'
import type { RecordedMove } from '../bridge'
import type { Engine, RunOptions } from './engine'

export interface Played {
  drill: Drill
  facts: Fact[]
  /** Moves that the engine turned down, by their place in the list. */
  refused: Array<{ index: number; at: number; refusal: Refusal }>
}

/**
 * Plays a list of moves: before each, time passes up to the second it was made at; after the last, up to `until`. The one
 * rule that makes a drill at a desk, its resumption, its verification and a play on the command line the same drill.
 */
export function playMoves(
  engine: Engine,
  scenario: Scenario,
  options: RunOptions,
  moves: RecordedMove[],
  until: number,
): Played {
  let { drill, facts: first } = engine.startDrill(scenario, options)
  const facts = [...first]
  const refused: Played['refused'] = []
  const pass = (to: number) => {
    const passed = engine.advance(scenario, drill, to)
    drill = passed.drill
    // One by one: a long stretch has more facts than a call may have arguments.
    for (const fact of passed.facts) facts.push(fact)
  }
  for (const [index, { at, move }] of moves.entries()) {
    pass(at)
    const done = engine.act(scenario, drill, move.do === 'inject' ? 'facilitator' : 'imoc', move)
    if (done.ok) {
      drill = done.drill
      facts.push(...done.facts)
    } else {
      refused.push({ index, at: drill.at, refusal: done })
    }
  }
  pass(until)
  return { drill, facts, refused }
}
