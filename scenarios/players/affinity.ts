import type { Desk } from '../desk'
import type { BriefedAsk } from '../engine'
import { saidSince } from './hearing'
import { asOfNow, byText, lookedUp } from './looked-up'
import type { View } from './view'
import { stemsOf } from './words'

/** How well an ask on the desk fits what was said: the words they share, rare ones more, those of its label most. */
export function affinity(view: View, said: string, ask: BriefedAsk): number {
  const at = placesOf(view.desk.asks).get(ask)
  return at === undefined ? 0 : (affinities(view, said)[at] ?? 0)
}

/** How well each ask on the desk fits what was said, in the order of the asks. */
export function affinities(view: View, said: string): readonly number[] {
  return scoresAmong(view.desk.asks)(said)
}

/** How well each ask on the desk fits the one thing said since a second that fits it best. */
export function bestSince({ desk }: View, from: number): readonly number[] {
  return bests(desk.asks, desk.messages)(from)
}

const bests = asOfNow((asks: readonly BriefedAsk[], messages: Desk['messages']) => {
  const known = new Map<number, number[]>()
  return (from: number) => {
    const best = known.get(from) ?? asks.map(() => 0)
    if (known.has(from)) return best
    for (const { text } of saidSince(messages, from))
      for (const [place, score] of scoresAmong(asks)(text).entries())
        if (score > (best[place] ?? 0)) best[place] = score
    known.set(from, best)
    return best
  }
})

const placesOf = lookedUp((asks: readonly BriefedAsk[]) => new Map(asks.map((ask, place) => [ask, place])))

const scoresAmong = lookedUp((asks: readonly BriefedAsk[]) => {
  const having = asksByStem(asks)
  return byText((said) => {
    const scores = asks.map(() => 0)
    for (const stem of stemsOf(said))
      for (const { place, worth } of having.get(stem) ?? []) scores[place] = (scores[place] ?? 0) + worth
    return scores
  })
})

/** Which asks have a stem, and what it is worth to them: a word that every ask has says next to nothing. */
function asksByStem(asks: readonly BriefedAsk[]): ReadonlyMap<string, ReadonlyArray<{ place: number; worth: number }>> {
  const weights = new Map<string, Map<number, number>>()
  const weigh = (text: string, place: number, weight: number) => {
    for (const stem of stemsOf(text)) {
      const places = weights.get(stem) ?? new Map<number, number>()
      if (places.size === 0) weights.set(stem, places)
      places.set(place, (places.get(place) ?? 0) + weight)
    }
  }
  for (const [place, { label, hint, text }] of asks.entries()) {
    weigh(label, place, 2)
    weigh(hint, place, 1)
    weigh(text, place, 1)
  }
  return new Map(
    [...weights].map(([stem, places]) => [
      stem,
      [...places].map(([place, weight]) => ({ place, worth: weight * (0.4 + 1 / places.size) })),
    ]),
  )
}
