import { type DialId, type MarkItem, type Marks, momentText } from '../../scenarios/scoring'

const TITLES: Record<DialId, string> = {
  checklist: 'Checklist',
  outbound: 'Loops, you to the crew',
  inbound: 'Loops, the crew to you',
}

/** The marks of a run, dial by dial, each with its moments. */
export function marksText({ dials, items, label }: Marks, times: ReadonlyMap<number, number>): string {
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
