import type { Proof } from '../finding'

/** Seconds; no drill that is given up earlier than this was given up for its length. */
const LEAST = 3600

export const neverEnds: Proof = ({ plays }) => {
  const endless = plays.find((each) => each.broke === null && !each.ended && each.end > LEAST)
  if (!endless) return []
  return [
    {
      at: { path: ['ends'], on: 'key' },
      message: `With nobody at the desk this has not ended after ${Math.floor(endless.end / 3600)} ${endless.end < 7200 ? 'hour' : 'hours'} (seed ${endless.seed}; ${plays.length} seeds were played). Add an ending for when time is called.`,
    },
  ]
}
