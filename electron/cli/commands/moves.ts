import type { ReadRun } from '../../host'
import { MOVES_HELP } from '../help'
import { writeMovesFile } from '../moves-file'
import { DONE, type Output, PROBLEMS, wrongArguments } from '../output'
import { readRunFile, readRunOptions } from './read-run-file'

/** `hearback moves`: a recording's moves, in the form that `play` reads. */
export function moves(args: string[], io: Output): number {
  const options = readRunOptions(args, { verify: false, json: true })
  if (options === 'help') {
    io.out(MOVES_HELP)
    return DONE
  }
  if (typeof options === 'string') {
    return wrongArguments(io, 'moves', options)
  }
  const run = readRunFile(options, io)
  if (typeof run === 'number') return run
  if (options.json) {
    io.out(`${JSON.stringify(movesJson(run), null, 2)}\n`)
    return run.damage ? PROBLEMS : DONE
  }
  const { scenario, seed, assistance, difficulty = 'standard' } = run.header
  io.out(
    `# ${scenario}, --seed ${seed} --assistance ${assistance} --difficulty ${difficulty}\n${writeMovesFile(run.moves)}`,
  )
  if (run.damage) io.err(`${options.run}:${run.damage.line}: ${run.damage.message}\n`)
  return run.damage ? PROBLEMS : DONE
}

/** A run's moves with all that is needed to play them again; `damage` is `null` where the file is whole. */
function movesJson({ header, moves: made, at, damage }: ReadRun) {
  const { run, scenario, seed, assistance, difficulty = 'standard' } = header
  return { run, scenario, seed, assistance, difficulty, until: at, moves: made, damage }
}
