import type { Glossary } from './glossary'

/** A stretch of what somebody reads. */
export interface Explained {
  words: string
  /** Set where the words are a term: what they mean. */
  means?: string
  /** The term, in small letters. */
  term?: string
}

/**
 * Words cut around each term that the glossary knows, the first time it comes in them. The words stay as they are: what is
 * marked and told is never touched.
 *
 * @param known - terms explained already; those found are added
 */
export function explained(words: string, glossary: Glossary, known: Set<string> = new Set()): Explained[] {
  const parts: Explained[] = []
  let from = 0
  for (const { term, from: start, to, means } of glossary.find(words)) {
    if (known.has(term)) continue
    known.add(term)
    if (start > from) parts.push({ words: words.slice(from, start) })
    parts.push({ words: words.slice(start, to), means, term })
    from = to
  }
  if (from < words.length) parts.push({ words: words.slice(from) })
  return parts
}

/** Words with each term followed by what it means, in brackets, the first time it comes. */
export function inBrackets(words: string, glossary: Glossary, known?: Set<string>): string {
  return explained(words, glossary, known)
    .map((part) => (part.means === undefined ? part.words : `${part.words} (${part.means})`))
    .join('')
}
