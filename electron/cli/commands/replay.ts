import type { Scenario } from '../../../scenarios/format'
import { ENGINE, type ReadRun, verifyRun, whatIsMissing } from '../../host'
import { showTime } from '../drill-time'
import { REPLAY_HELP } from '../help'
import { DONE, type Output, PROBLEMS, wrongArguments } from '../output'
import { transcript } from '../transcript'
import { asJson } from './play'
import { readRunFile, readRunOptions } from './read-run-file'
import { CHANGED, noScenario, scenarioOfRun } from './scenario-of-run'

/** `hearback replay`: what was recorded, and whether it comes out the same again. */
export function replay(args: string[], io: Output): number {
  const options = readRunOptions(args, { verify: true })
  if (options === 'help') {
    io.out(REPLAY_HELP)
    return DONE
  }
  if (typeof options === 'string') {
    return wrongArguments(io, 'replay', options)
  }
  const run = readRunFile(options, io)
  if (typeof run === 'number') return run
  if (run.torn !== null)
    io.err(`${options.run}: the last line was cut off and is left out. Nothing before it is lost.\n`)
  if (run.damage) io.err(`${options.run}:${run.damage.line}: ${run.damage.message}\n`)

  const found = scenarioOfRun(run, options, io)
  if (typeof found === 'number') return found
  const scenario = found?.scenario ?? null
  if (options.json) io.out(asJson(run.facts))
  else if (!options.verify && scenario)
    io.out(transcript(ENGINE.briefingOf(scenario, run.header.seed), ENGINE.factsFor(run.facts)))
  if (!scenario && !options.json) {
    io.err(`${noScenario(run)}\nWithout it, the run can only be shown with --json.\n`)
    return PROBLEMS
  }
  if (options.verify && found?.changed) {
    io.err(CHANGED)
  }
  if (options.verify && scenario && !verify(scenario, run, io)) return PROBLEMS
  if (options.verify && run.end === null && !run.damage) {
    io.err(
      `${options.run}:${run.lines}: The file ends here, at ${showTime(run.at)}, and no line says that the drill is over. It was interrupted, or what followed was cut off; nothing in a file can tell the two apart.\n`,
    )
    return PROBLEMS
  }
  return run.damage ? PROBLEMS : DONE
}

function verify(scenario: Scenario, run: ReadRun, io: Output): boolean {
  const verdict = verifyRun(ENGINE, scenario, run)
  const missing = verdict.same ? whatIsMissing(run, verdict.played) : null
  if (missing !== null) {
    io.err(`${missing}\n`)
    return false
  }
  if (verdict.same) {
    io.err(`All ${run.facts.length} facts of ${run.moves.length} moves come out the same, byte for byte.\n`)
    return true
  }
  io.err(`${verdict.message}\n`)
  const [was, is] = [run.facts[verdict.fact - 1], verdict.played.facts[verdict.fact - 1]]
  io.err(`  recorded: ${JSON.stringify(was) ?? 'nothing'}\n  now:      ${JSON.stringify(is) ?? 'nothing'}\n`)
  return false
}
