import type { Drill, Fact } from '../../scenarios/engine'
import type { Scenario } from '../../scenarios/format'
import type { RecordedMove } from '../bridge'
import { type ReadRun, verifyRun } from './archive'
import type { Engine } from './engine'
import { HostRefusal } from './host-refusal'

/** A run as it stood at a second, ready to be played on from. */
export interface Fork {
  /** The second it was left at: never past the run's own end. */
  at: number
  drill: Drill
  facts: Fact[]
  moves: RecordedMove[]
}

/**
 * Plays a recorded run again up to a second, what was done in that second left out.
 *
 * @throws {HostRefusal} when it does not come out as it was recorded, or was over by then
 */
export function forkAt(engine: Engine, scenario: Scenario, read: ReadRun, second: number): Fork {
  const at = Math.min(second, read.at)
  const moves = read.moves.filter((move) => move.at < at)
  const facts = read.facts.filter((fact) => fact.at < at)
  const verdict = verifyRun(engine, scenario, { ...read, moves, facts, at })
  if (!verdict.same) throw new HostRefusal(`${CHANGED} ${verdict.message}`)
  const { drill } = verdict.played
  if (drill.ended) throw new HostRefusal('The drill was over by then. Choose an earlier moment to play on from.')
  return { at, drill, facts: verdict.played.facts, moves }
}

const CHANGED = 'This run cannot be played on from: the scenario, or Hearback itself, has changed since it was played.'
