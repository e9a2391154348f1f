import type { Scenario } from '../../format'
import type { Proof } from '../finding'
import type { Reach } from '../reach'

export const deadEnd: Proof = ({ scenario, reach }) =>
  reach.chart
    .leaves()
    .filter((state) => reach.states.has(state) && stuck(scenario, reach, state))
    .map((state) => ({
      at: ['state', state],
      message: `Nothing leads out of "${state}", in it the incident can no longer be resolved, and no ending speaks of it: the trainee could only wait for the clock.`,
    }))

function stuck(scenario: Scenario, reach: Reach, state: string): boolean {
  if (reach.chart.waysFrom(state).some((way) => reach.taken(way))) return false
  if (reach.resolvable(state)) return false
  return !Object.values(scenario.ends).some(({ when }) => !('after' in when) && reach.can(when, state))
}
