import { type Marks, mark as markRun } from '../../../scenarios/scoring'
import { MARK_HELP } from '../authoring-help'
import { marksText } from '../marks-text'
import { DONE, type Output } from '../output'
import { playedRun } from './played-run'

/** `hearback mark`: the marks of a run, each with its evidence. */
export function mark(args: string[], io: Output): number {
  const run = playedRun('mark', args, io)
  if (run === 'help') {
    io.out(MARK_HELP)
    return DONE
  }
  if (typeof run === 'number') return run
  const marks = markRun(run.facts, run.scenario)
  io.out(run.json ? asJson(marks) : marksText(marks, new Map(run.facts.map((fact) => [fact.id, fact.at]))))
  return DONE
}

function asJson({ rubric, dials, items }: Marks): string {
  const { checklist, outbound, inbound } = dials
  const shown = {
    rubric,
    dials: { checklist: checklist.score, outbound: outbound.score, inbound: inbound.score },
    items: items.map(({ id, dial, score, applicable, evidence, why }) => ({
      id,
      dial,
      score,
      applicable,
      evidence,
      why,
    })),
  }
  return `${JSON.stringify(shown, null, 2)}\n`
}
