import type { Fact } from '../../scenarios/engine'
import type { RecordedMove } from '../bridge'
import type { RunLine } from './archive'

/**
 * A stretch of drill that was not played line by line, as the lines of a file: by their seconds, moves before what followed
 * from them. So a crash while they are written takes off the end of the stretch, and nothing from its middle.
 */
export function linesOf(moves: readonly RecordedMove[], facts: readonly Fact[], wall: string): RunLine[] {
  const timed = [
    ...moves.map((move) => ({ at: move.at, line: { kind: 'move', ...move, wall } satisfies RunLine })),
    ...facts.map((fact) => ({ at: fact.at, line: { kind: 'fact', fact } satisfies RunLine })),
  ]
  return timed.sort((a, b) => a.at - b.at).map(({ line }) => line)
}
