import { type DialId, type MarkItem, type Marks, mark as markRun, momentText } from '../../../scenarios/scoring'
import { MARK_HELP } from '../authoring-help'
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
  io.out(run.json ? asJson(marks) : asText(marks, new Map(run.facts.map((fact) => [fact.id, fact.at]))))
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

const TITLES: Record<DialId, string> = {
  checklist: 'Checklist',
  outbound: 'Loops, you to the crew',
  inbound: 'Loops, the crew to you',
}

function asText({ dials, items, label }: Marks, times: ReadonlyMap<number, number>): string {
  const blocks = (Object.keys(TITLES) as DialId[]).map((dial) => {
    const { band, says, score } = dials[dial]
    const head = `${TITLES[dial]}: ${band ?? 'nothing to mark'}${score === null ? '' : ` (${score.toFixed(2)})`}. ${says}`
    const lines = items.filter((item) => item.dial === dial && item.applicable).map((item) => line(item, times))
    return [head, ...lines].join('\n')
  })
  const apart = label === null ? [] : [`The two families of marks point apart: ${label}.`]
  return `${[...blocks, ...apart].join('\n\n')}\n`
}

function line({ title, score, why, evidence }: MarkItem, times: ReadonlyMap<number, number>): string {
  const moments = [...new Set(evidence.flatMap((id) => times.get(id) ?? []))].map(momentText)
  const seen = moments.length === 0 ? '' : ` [${moments.join(', ')}]`
  return `  ${(score ?? 0).toFixed(2)}  ${title}. ${why}${seen}`
}
