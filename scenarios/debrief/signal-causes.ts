import type { ChartState, Effect, Scenario } from '../format'

/**
 * The happenings after which the author has a signal said: from the moments that raise it and the states of the chart
 * that do on entry. What raises it on the scenario's own clock has no cause.
 */
export function causesOf(signal: string, scenario: Scenario): string[] {
  const raises = (effects: readonly Effect[] | undefined) =>
    (effects ?? []).some((effect) => (effect.signal ?? []).includes(signal))
  const moments = scenario.moments.flatMap((moment) => (raises(moment.do) ? (moment.on ?? []) : []))
  return [...moments, ...statesIn(scenario.failure, [], raises)]
}

function statesIn(
  state: ChartState,
  path: readonly string[],
  raises: (effects: readonly Effect[] | undefined) => boolean,
): string[] {
  const own = raises(state.entry) ? [`entered ${path.join('.')}`] : []
  // A transition that raises it leaves the state it stands in: what was knowable is that state.
  const leaving = [...Object.values(state.after ?? {}), ...Object.values(state.on ?? {}), state.always ?? []]
    .flat()
    .some((transition) => raises(transition.do))
    ? [`entered ${path.join('.')}`]
    : []
  const inside = Object.entries(state.states ?? {}).flatMap(([name, inner]) => statesIn(inner, [...path, name], raises))
  return [...new Set([...own, ...leaving, ...inside])]
}
