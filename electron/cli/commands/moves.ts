import { MOVES_HELP } from '../help'
import { writeMovesFile } from '../moves-file'
import { DONE, type Output, PROBLEMS, USAGE } from '../output'
import { readRunFile, readRunOptions } from './read-run-file'

/** `hearback moves`: a recording's moves, in the form that `play` reads. */
export function moves(args: string[], io: Output): number {
  const options = readRunOptions(args, { verify: false })
  if (options === 'help') {
    io.out(MOVES_HELP)
    return DONE
  }
  if (typeof options === 'string') {
    io.err(`${options}\nTry "npm run hearback -- moves --help".\n`)
    return USAGE
  }
  const run = readRunFile(options, io)
  if (typeof run === 'number') return run
  const { scenario, seed, assistance, difficulty = 'standard' } = run.header
  io.out(
    `# ${scenario}, --seed ${seed} --assistance ${assistance} --difficulty ${difficulty}\n${writeMovesFile(run.moves)}`,
  )
  if (run.damage) io.err(`${options.run}:${run.damage.line}: ${run.damage.message}\n`)
  return run.damage ? PROBLEMS : DONE
}
