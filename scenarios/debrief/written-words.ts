import { factorsInOrder } from './factor-tree'
import type { KeptWords } from './kept-words'

/** A stretch of the trainee's own writing, with the drill second it is about, where it is about one. */
export interface Written {
  text: string
  at: number | null
}

/** Everything the trainee wrote in the debrief, sentence by sentence. */
export function writtenWords(kept: KeptWords): Written[] {
  const texts: Written[] = [
    ...kept.notes,
    ...[
      ...kept.appeals.map(({ text }) => text),
      ...factorsInOrder(kept.factors).map(({ node }) => node.what),
      ...kept.whys,
      ...kept.ratings.map(({ text }) => text),
      ...kept.lessons.map(({ text }) => text),
      ...kept.biases.map(({ text }) => text),
      kept.survey?.learned ?? '',
      kept.survey?.hindered ?? '',
    ].map((text) => ({ text, at: null })),
    ...(kept.sweater ? [{ text: kept.sweater.text, at: kept.sweater.at }] : []),
  ]
  return texts.flatMap(({ text, at }) =>
    text
      .split(/(?<=[.!?])\s+|\n+/)
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence !== '')
      .map((sentence) => ({ text: sentence, at })),
  )
}
