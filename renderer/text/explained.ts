import { glossaryText } from './glossary-text'

export interface Explained {
  words: string
  /** What the last of the words mean, if somebody may not know them. */
  means?: string
}

const MEANINGS = new Map(glossaryText.terms.map(({ said, means }) => [said.toLowerCase(), means]))
/** Longer ones first, so that "replica lag" is not taken for "replica". */
const TERMS = [...MEANINGS.keys()]
  .sort((a, b) => b.length - a.length)
  .map((term) => term.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
const PATTERN = new RegExp(`(?<![\\p{L}\\d-])(?:${TERMS.join('|')})(?![\\p{L}\\d-])`, 'giu')

/**
 * Words cut after each term that the glossary knows, the first time it comes in `known`. The words stay as they are: what
 * is marked and told is never touched.
 */
export function explained(words: string, known: Set<string> = new Set()): Explained[] {
  const parts: Explained[] = []
  let from = 0
  for (const found of words.matchAll(PATTERN)) {
    const term = found[0].toLowerCase()
    const means = MEANINGS.get(term)
    if (means === undefined || known.has(term)) continue
    known.add(term)
    const end = found.index + found[0].length
    parts.push({ words: words.slice(from, end), means })
    from = end
  }
  if (from < words.length) parts.push({ words: words.slice(from) })
  return parts
}
