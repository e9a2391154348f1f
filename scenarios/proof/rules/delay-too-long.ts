import { clock, type Finding, type Proof } from '../finding'

export const delayTooLong: Proof = ({ scenario, reach }) => {
  const { latest } = reach
  if (!Number.isFinite(latest)) return []
  const found: Finding[] = []
  const tell = (path: readonly (string | number)[], on: 'key' | 'value' = 'value') =>
    void found.push({ at: { path, on }, message: `This never comes: every play has ended by ${clock(latest)}.` })
  for (const [index, { at, after }] of scenario.moments.entries()) {
    if (at && at.min > latest) tell(['moments', index, 'at'])
    if (after && after.min > latest) tell(['moments', index, 'after'])
  }
  for (const way of reach.chart.ways) if (way.delay !== null && way.delay > latest) tell(way.path, 'key')
  for (const [id, end] of Object.entries(scenario.ends)) {
    if ('after' in end.when && end.when.after + (end.for ?? 0) > latest) tell(['ends', id, 'when'])
    else if (end.for !== undefined && end.for > latest) tell(['ends', id, 'for'])
  }
  for (const [id, ask] of Object.entries(scenario.asks)) if (ask.takes.min > latest) tell(['asks', id, 'takes'])
  for (const [id, signal] of Object.entries(scenario.signals)) {
    for (const [index, { after }] of signal.again.entries())
      if (after > latest) tell(['signals', id, 'again', index, 'after'])
  }
  return found
}
