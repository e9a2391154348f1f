/**
 * A language nobody speaks, to see what a translation would break: every string three times as long, with accents, in
 * brackets, so that a cut one shows. What is left in plain English on screen was not in the catalogue.
 */
export function pseudo<T>(part: T): T {
  if (typeof part === 'string') return stretch(part) as T
  if (typeof part === 'function') return ((...values: unknown[]) => pseudo(part(...values))) as T
  if (Array.isArray(part)) return part.map(pseudo) as T
  if (part && typeof part === 'object') {
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, pseudo(value)])) as T
  }
  return part
}

const ACCENTS: Record<string, string> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ö',
  u: 'ü',
  A: 'Å',
  E: 'É',
  O: 'Ø',
  U: 'Ü',
  n: 'ñ',
}

function stretch(words: string): string {
  if (!/\p{L}{2}/u.test(words)) return words
  const accented = words.replaceAll(/[aeiouAEOUn]/g, (letter) => ACCENTS[letter] ?? letter)
  return `[${accented} ${accented.replaceAll(/\p{L}/gu, 'ö')} ${'ñ'.repeat(Math.max(0, accented.length - 4))}]`.replaceAll(
    /ñ{12}/g,
    'ñññññññññññ ',
  )
}
