import type { ChartState } from './schema/chart'

/** Every state of a statechart, as paths from the top. */
export function statePaths(state: ChartState, prefix = ''): string[] {
  return Object.entries(state.states ?? {}).flatMap(([name, inner]) => [
    prefix + name,
    ...statePaths(inner, `${prefix}${name}.`),
  ])
}
