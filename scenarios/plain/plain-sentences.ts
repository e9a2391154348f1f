import type { PlainWords } from './plain-words'

/** Fewer letters than these may stand in a sentence by chance. */
const SHORTEST = 10

/**
 * What is told about a run, with the plain wordings wherever it quotes what was said: whole, or without its last full stop.
 * Its own sentences stay as they are, and what quotes nothing is the same object as before.
 */
export function inPlainSentences<T>(told: T, words: PlainWords): T {
  const plain = new Map(
    Object.entries(words)
      .filter(([said]) => said.length >= SHORTEST)
      .flatMap(([said, plainly]) => [
        [said, plainly] as const,
        [withoutStop(said), withoutStop(plainly)] as const,
        // Where a sentence begins with it.
        [capital(said), capital(plainly)] as const,
      ]),
  )
  if (plain.size === 0) return told
  // Longer ones first, so that none is taken for the beginning of another.
  const all = [...plain.keys()].sort((a, b) => b.length - a.length).map(literally)
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${all.join('|')})(?![\\p{L}\\d])`, 'gu')
  return replaced(told, (sentence) => sentence.replace(pattern, (said) => plain.get(said) ?? said)) as T
}

function replaced(value: unknown, say: (sentence: string) => string): unknown {
  if (typeof value === 'string') return value.length < SHORTEST ? value : say(value)
  if (Array.isArray(value)) {
    const all = value.map((each) => replaced(each, say))
    return all.every((each, index) => each === value[index]) ? value : all
  }
  if (value === null || typeof value !== 'object') return value
  const changes = Object.entries(value).flatMap(([field, each]) => {
    const now = replaced(each, say)
    return now === each ? [] : [[field, now]]
  })
  return changes.length === 0 ? value : { ...value, ...Object.fromEntries(changes) }
}

function withoutStop(words: string): string {
  return words.replace(/[.!]+$/, '')
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function literally(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
