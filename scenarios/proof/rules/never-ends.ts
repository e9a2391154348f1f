import type { Proof } from '../finding'
import { GIVEN_UP_AFTER } from '../silent-play'

export const neverEnds: Proof = ({ plays }) => {
  const endless = plays.find((each) => each.broke === null && !each.ended)
  if (!endless) return []
  return [
    {
      at: { path: ['ends'], on: 'key' },
      message: `With nobody at the desk this has not ended after ${GIVEN_UP_AFTER / 3600} hours (seed ${endless.seed}; ${plays.length} seeds were played). Add an ending for when time is called.`,
    },
  ]
}
