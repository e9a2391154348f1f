import { writeLine } from '../../../scenarios/composing'
import { openDesk, seeAll } from '../../../scenarios/desk'
import type { Drill, Fact } from '../../../scenarios/engine'
import type { Scenario } from '../../../scenarios/format'
import type { RecordedMove, RecordingHeader, RefusedMove } from '../../bridge'
import type { Engine } from '../engine'
import { playMoves } from '../play-moves'

/** A run as it would have come to a second, had its scenario been another. */
export interface PlayedAgain {
  drill: Drill
  facts: Fact[]
  taken: RecordedMove[]
  refused: RefusedMove[]
}

/** Plays the moves of a run again on a newer scenario, up to `at`; what that does not take is left out and listed. */
export function playAgain(
  engine: Engine,
  scenario: Scenario,
  { seed, assistance, difficulty }: Pick<RecordingHeader, 'seed' | 'assistance' | 'difficulty'>,
  tried: readonly RecordedMove[],
  at: number,
): PlayedAgain {
  const moves = [...tried]
  const { drill, facts, refused } = playMoves(engine, scenario, { seed, assistance, difficulty }, moves, at)
  const left = new Map(refused.map((each) => [each.index, each]))
  const desk = seeAll(openDesk(engine.briefingOf(scenario, seed)), engine.factsFor(facts))
  return {
    drill,
    facts,
    taken: moves.filter((_, index) => !left.has(index)),
    refused: refused.map(({ index, at: second, refusal }) => ({
      at: second,
      line: moves[index] ? writeLine(moves[index].move, desk) : '',
      message: refusal.message,
    })),
  }
}
