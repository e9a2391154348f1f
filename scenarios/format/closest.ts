import { distance } from 'fastest-levenshtein'

/** Longer words are nobody's slip of the finger. */
const LONGEST = 60

/** A `closest` that gives up guessing once it has compared this many words: a file of strangers would keep it busy. */
export function guesser(most: number): typeof closest {
  let left = most
  return (word, known) => {
    left -= known.length
    return left < 0 ? undefined : closest(word, known)
  }
}

/** The known word somebody probably meant, if one is near enough to be worth offering. */
export function closest(word: string, known: readonly string[]): string | undefined {
  if (word.length > LONGEST) return undefined
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const each of known) {
    const most = Math.max(1, Math.floor(Math.max(word.length, each.length) / 3))
    if (Math.abs(word.length - each.length) > most) continue
    const away = apart(word, each)
    if (away <= most && away < least) {
      best = each
      least = away
    }
  }
  return best
}

/** Letters to change; two swapped ones are one slip. */
function apart(a: string, b: string): number {
  const away = distance(a, b)
  return away === 2 && a.length === b.length && letters(a) === letters(b) ? 1 : away
}

function letters(word: string): string {
  return [...word].sort().join('')
}
