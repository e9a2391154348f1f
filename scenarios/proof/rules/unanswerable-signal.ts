import { type Finding, type Proof, some } from '../finding'

export const unanswerableSignal: Proof = ({ scenario, reach }) =>
  Object.entries(scenario.signals).flatMap(([id, signal]): Finding[] => {
    if (!reach.happenings.has(`signalled ${id}`)) return []
    const { asks, tells } = reach.closers(id)
    const able = asks.filter((each) => {
      const ask = scenario.asks[each]
      return ask !== undefined && reach.hands(ask).length > 0
    })
    if (able.length + tells.length > 0) return []
    const listed = signal['closes-with']
    const why =
      listed.length === 0
        ? 'it lists nothing under "closes-with"'
        : signal.kind === 'request' && listed.every((each) => scenario.asks[each] !== undefined)
          ? `a request is answered by a tell, and ${some(listed)} ${listed.length > 1 ? 'are asks' : 'is an ask'}`
          : `${some(listed, 'and')} can never be asked of anybody who could do it`
    const path = listed.length === 0 ? ['signals', id] : ['signals', id, 'closes-with']
    return [{ at: { path, on: 'key' }, message: `Nobody can close "${id}": ${why}.` }]
  })
