import { type DebriefAnnotation, debriefMarkdown, tellDebrief } from '../../../scenarios/debrief'
import { mark } from '../../../scenarios/scoring'
import { DEBRIEF_HELP } from '../authoring-help'
import { DONE, type Output } from '../output'
import { playedRun } from './played-run'

/** `hearback debrief`: what happened in a run, told without blame, as Markdown or as data. */
export function debrief(args: string[], io: Output): number {
  const run = playedRun('debrief', args, io)
  if (run === 'help') {
    io.out(DEBRIEF_HELP)
    return DONE
  }
  if (typeof run === 'number') return run
  const { facts, scenario, at, seed, name, startedAt } = run
  const marks = mark(facts, scenario)
  const header = { run: name, seed, ...(startedAt === undefined ? {} : { startedAt }) }
  const told = tellDebrief({ header, facts, scenario, at }, marks)
  // The host keeps annotations as it was given them; the debrief knows what they are.
  const annotations = run.annotations as readonly DebriefAnnotation[]
  io.out(
    run.json ? `${JSON.stringify({ debrief: told, marks }, null, 2)}\n` : debriefMarkdown(told, marks, annotations),
  )
  return DONE
}
