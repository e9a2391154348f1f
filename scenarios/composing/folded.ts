/** Words as people compare them: small letters, and accents left out, so that `jose` finds José. */
export function folded(words: string): string {
  return words.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase()
}

/** How much of the start of some words is `called`, whatever its accents; 0 when they begin otherwise. */
export function lengthAtStart(words: string, called: string): number {
  const wanted = folded(called)
  let length = 0
  let seen = ''
  for (const letter of words) {
    const next = seen + folded(letter)
    if (!wanted.startsWith(next)) break
    seen = next
    length += letter.length
  }
  return seen === wanted ? length : 0
}
