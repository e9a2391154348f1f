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

/** Whether anything said since a second fits an ask on the desk better than so much. */
export function spokenFor({ desk }: View, ask: BriefedAsk, from: number, above: number): boolean {
  const place = placesOf(desk.asks).get(ask)
  return place !== undefined && talk(desk.asks, desk.messages)(from).some((fits) => (fits[place] ?? 0) > above)
}

const talk = asOfNow((asks: readonly BriefedAsk[], messages: Desk['messages']) => {
  const known = new Map<number, Array<readonly number[]>>()
  return (from: number) => {
    const fits = known.get(from) ?? saidSince(messages, from).map(({ text }) => scoresAmong(asks)(text))
    known.set(from, fits)
    return fits
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
