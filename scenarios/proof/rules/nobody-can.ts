import { type Finding, type Proof, some } from '../finding'

export const nobodyCan: Proof = ({ scenario, reach }) =>
  Object.entries(scenario.asks).flatMap(([id, ask]): Finding[] => {
    if (!reach.asks.has(id) || reach.hands(ask).length > 0) return []
    const who =
      ask.of === undefined
        ? 'nobody'
        : `${some(ask.of)} ${ask.of.length > 1 ? 'never come' : 'never comes'} to be there`
    return [
      {
        at: { path: ask.of === undefined ? ['asks', id] : ['asks', id, 'of'], on: 'key' },
        message: `Nobody can do "${id}": ${ask.of === undefined ? 'no one of the crew ever comes to be there' : who}.`,
      },
    ]
  })
