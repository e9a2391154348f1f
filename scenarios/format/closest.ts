import { distance } from 'fastest-levenshtein'

/** The known word somebody probably meant, if one is near enough to be worth offering. */
export function closest(word: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((each) => ({ each, away: distance(word, each) }))
    .filter(({ each, away }) => away <= Math.max(1, Math.floor(Math.max(word.length, each.length) / 3)))
    .toSorted((a, b) => a.away - b.away)
  return best?.each
}
