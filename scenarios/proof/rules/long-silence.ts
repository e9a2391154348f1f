import { clock, type Proof } from '../finding'
import { longestSilence } from '../silent-play'

/** Longer than this and people wonder whether the drill has stopped. */
const MOST_SECONDS = 10 * 60

export const longSilence: Proof = ({ scenario, plays }) => {
  const silences = plays
    .filter((each) => each.broke === null)
    .map((each) => ({ seed: each.seed, ...longestSilence(each, scenario.length) }))
    .toSorted((a, b) => b.to - b.from - (a.to - a.from))
  const [longest] = silences
  if (!longest || longest.to - longest.from <= MOST_SECONDS) return []
  const minutes = Math.round((longest.to - longest.from) / 60)
  return [
    {
      at: { path: ['length'], on: 'key' },
      message: `With nobody at the desk, nothing reaches it for ${minutes} minutes, from ${clock(longest.from)} to ${clock(longest.to)} (seed ${longest.seed}; ${plays.length} seeds were played).`,
    },
  ]
}
