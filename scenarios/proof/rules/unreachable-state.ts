import { WHOLE } from '../chart'
import type { Proof } from '../finding'

export const unreachableState: Proof = ({ reach }) =>
  reach.chart.states
    .filter((state) => !reach.states.has(state))
    // Where a state cannot be reached, what is inside it need not be told as well.
    .filter((state, _, all) => !all.some((other) => state.startsWith(`${other}.`)))
    .map((state) => ({
      at: ['state', state],
      message: `No play comes to the state "${state}": ${waysTo(reach.chart.ways, state)}.`,
    }))

function waysTo(ways: readonly { to: string | null; from: string; event: string | null }[], state: string): string {
  const leading = ways.filter((way) => way.to === state || way.to?.startsWith(`${state}.`))
  if (leading.length === 0) return 'nothing leads to it'
  const [one] = leading
  const from = one?.from === WHOLE ? 'from anywhere' : `from "${one?.from}"`
  return `what leads to it${one?.event ? `, on "${one.event}" ${from},` : ''} cannot happen`
}
