import { FIELD_TERMS } from './field-terms'

/** A term where it stands in some words, and what it means. */
export interface Term {
  /** As the glossary has it, in small letters: what tells terms apart. */
  term: string
  from: number
  to: number
  means: string
}

/** The terms of the field and of a scenario, ready to be looked for. */
export interface Glossary {
  /** Each with what it means, in the order of the alphabet. */
  entries: ReadonlyArray<{ term: string; means: string }>
  /** The terms in some words, in order; of two that overlap, the longer one. */
  find(words: string): Term[]
}

/** What has been made, by a scenario's own terms: a desk asks for the same one again and again. */
const made = new WeakMap<object, Glossary>()
const NONE = {}

/** @param own - a scenario's terms; they come before the field's */
export function glossaryOf(own: Readonly<Record<string, string>> = NONE): Glossary {
  const known = made.get(own)
  if (known) return known
  const glossary = compiled(own)
  made.set(own, glossary)
  return glossary
}

function compiled(own: Readonly<Record<string, string>>): Glossary {
  const entries = new Map(
    [...Object.entries(FIELD_TERMS), ...Object.entries(own)].map(([term, means]) => [bare(term), { term, means }]),
  )
  // Longer ones first, so that "replica lag" is not taken for "replica".
  const terms = [...entries.keys()].sort((a, b) => b.length - a.length).map(asPattern)
  const pattern = new RegExp(`(?<![\\p{L}\\d-])(?:${terms.join('|')})(?![\\p{L}\\d-])`, 'giu')
  return {
    entries: [...entries.values()].sort((a, b) => (bare(a.term) < bare(b.term) ? -1 : 1)),
    find: (words) =>
      [...words.matchAll(pattern)].flatMap((found) => {
        const term = bare(found[0])
        const means = entries.get(term)?.means
        return means === undefined ? [] : [{ term, from: found.index, to: found.index + found[0].length, means }]
      }),
  }
}

function bare(term: string): string {
  return term.toLowerCase().replaceAll(/\s+/g, ' ').trim()
}

function asPattern(term: string): string {
  return term.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(' ', '\\s+')
}
