import type { ReadRun } from './read-run'

/** More than the words of a long drill, each once. */
const MOST_LETTERS = 8000

/**
 * Every word that was written or read in a run, once, in small letters: one's own notes and moves first, then what the others
 * said. Nothing that no seat has seen.
 */
export function wordsOf({ annotations, moves, facts }: Pick<ReadRun, 'annotations' | 'moves' | 'facts'>): string {
  const texts = [
    ...annotations.flatMap(({ wall: _, ...annotation }) => textsIn(annotation)),
    ...moves.flatMap(({ move }) => textsIn(move)),
    ...facts.flatMap((fact) => (fact.for === 'seats' ? textsIn(fact) : [])),
  ]
  const words = new Set<string>()
  let letters = 0
  for (const word of texts.flatMap(splitWords)) {
    if (words.has(word)) continue
    letters += word.length + 1
    if (letters > MOST_LETTERS) break
    words.add(word)
  }
  return [...words].join(' ')
}

/** Ids that are only counted through, such as `m31` of a message: nobody looks for them. */
const NUMBERED = /^[a-z]\d+$/

/** Words as they are looked for: in small letters, without what stands around them. */
export function splitWords(text: string): string[] {
  return text
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '' && !NUMBERED.test(word))
}

/** Fields that say what something is, in our words and not in anybody's. */
const OURS = new Set(['kind', 'for', 'do'])

/** What stands in it. Ids count as well: they are the names of hosts, alerts and asks. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([field, inside]) => (OURS.has(field) ? [] : textsIn(inside)))
}
