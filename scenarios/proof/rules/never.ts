import { WHOLE } from '../chart'
import { type Finding, type Proof, some } from '../finding'

export const never: Proof = ({ scenario, reach }) => {
  const found: Finding[] = []
  const tell = (path: readonly (string | number)[], message: string, on: 'key' | 'value' = 'value') =>
    void found.push({ at: { path, on }, message })
  for (const [index, { at, on, when }] of scenario.moments.entries()) {
    const path = ['moments', index]
    if (at === undefined && on && !reach.any(on)) tell([...path, 'on'], `This moment never comes: ${nothing(on)}.`)
    else if (when && !reach.can(when))
      tell([...path, 'when'], 'This moment never comes: what stands under "when" cannot hold.')
  }
  for (const [id, { known, outcomes, of }] of Object.entries(scenario.asks)) {
    if (known && !reach.asks.has(id)) tell(['asks', id, 'known'], `This can never be asked: ${nothing(known)}.`)
    for (const [index, { when, by }] of outcomes.entries()) {
      const hands = by?.filter((each) => reach.present.has(each) && (of === undefined || of.includes(each)))
      if (when && !reach.can(when))
        tell(
          ['asks', id, 'outcomes', index, 'when'],
          'This outcome is never chosen: what stands under "when" cannot hold.',
        )
      else if (by && hands?.length === 0)
        tell(
          ['asks', id, 'outcomes', index, 'by'],
          `This outcome is never chosen: ${some(by)} cannot come to be there.`,
        )
    }
  }
  for (const [id, { known }] of Object.entries(scenario.decisions)) {
    if (known && !reach.decisions.has(id))
      tell(['decisions', id, 'known'], `This decision never comes up: ${nothing(known)}.`)
  }
  for (const [id, { when }] of Object.entries(scenario.ends)) {
    if (!reach.can(when)) tell(['ends', id, 'when'], 'The drill never ends so: what stands under "when" cannot hold.')
  }
  for (const [id, { harm }] of Object.entries(scenario.signals)) {
    if (harm && !reach.can(harm.when))
      tell(['signals', id, 'harm', 'when'], 'This harm never comes: what stands under "when" cannot hold.')
  }
  for (const way of reach.chart.ways) {
    // States that cannot be reached, and delays, are told of elsewhere.
    if (!reach.inState(way.from) || way.delay !== null || reach.taken(way)) continue
    const why = !reach.permitted(way) ? 'what stands under "when" cannot hold' : `"${way.event}" cannot happen`
    tell(way.path, `This way${way.from === WHOLE ? '' : ` out of "${way.from}"`} is never taken: ${why}.`, 'key')
  }
  return found
}

function nothing(happenings: readonly string[]): string {
  return happenings.length === 1
    ? `"${happenings[0]}" cannot happen`
    : `none of ${some(happenings.map((each) => `"${each}"`))} can happen`
}
