import type { Fact, FactKind } from '../engine'

const ENDS: ReadonlySet<FactKind> = new Set<FactKind>([
  'loop-closed',
  'loop-reported',
  'loop-refused',
  'loop-cancelled',
  'loop-dropped',
  'loop-answered',
  'loop-parked',
])

/** How many loops, either way, were open at the end of each minute of a run. */
export function openLoopsByMinute(facts: readonly Fact[]): number[] {
  const open = new Set<string>()
  const counts: number[] = []
  for (const fact of facts) {
    while (fact.at >= (counts.length + 1) * 60) counts.push(open.size)
    if (fact.kind === 'loop-opened') open.add(fact.loop)
    else if (ENDS.has(fact.kind) && 'loop' in fact && fact.loop !== undefined) open.delete(fact.loop)
  }
  return counts
}
