import { startsAWord } from './starts-a-word'

/** Something that can be named by its id or by words of its label. */
interface Called {
  id: string
  label: string
}

/** The one thing that is meant by some words: its id, its label, or words that only its label has. */
export function findCalled<T extends Called>(words: string, things: readonly T[]): T | T[] {
  const wanted = plainWords(words)
  if (wanted === '') return []
  const exact = things.filter(
    ({ id, label }) => id.toLowerCase() === words.trim().toLowerCase() || plainWords(label) === wanted,
  )
  const [first, ...more] = exact
  if (first && more.length === 0) return first
  const parts = wanted.split(' ')
  const found = things.filter(({ id, label }) =>
    parts.every((part) => startsAWord(label, part) || startsAWord(id, part)),
  )
  return found.length === 1 ? (found[0] as T) : found
}

/** No label has more; somebody may paste a book. */
const MOST_WORDS = 24

/** What stands at the start of some words, and the words after it: the longest run that names something. */
export function calledAtStart<T extends Called>(words: string, things: readonly T[]): { found: T | T[]; rest: string } {
  const parts = words.trim().split(/\s+/).filter(Boolean)
  const split = (count: number) => ({ head: parts.slice(0, count).join(' '), rest: parts.slice(count).join(' ') })
  let several: { found: T[]; rest: string } | null = null
  for (let count = Math.min(parts.length, MOST_WORDS); count > 0; count--) {
    const { head, rest } = split(count)
    const found = findCalled(head, things)
    if (!Array.isArray(found)) return { found, rest }
    if (found.length > 1 && several === null) several = { found, rest }
  }
  return several ?? { found: [], rest: words.trim() }
}

/** Letters and digits of some words, with one blank between. */
export function plainWords(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** "a, b or c", of a few. */
export function someOf(labels: readonly string[], most = 6): string {
  const shown = labels.slice(0, most)
  const rest = labels.length - shown.length
  return rest > 0 ? `${shown.join(', ')}, and ${rest} more` : shown.join(', ')
}
