import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { explained, FIELD_TERMS, glossaryOf, inBrackets } from '../../../scenarios/plain'

const LAG = FIELD_TERMS['replica lag'] ?? ''
const FIELD = glossaryOf()

describe('a glossary', () => {
  it.each([
    { name: 'the longer of two terms', words: 'replica lag is creeping', found: ['replica lag'] },
    { name: 'a term in any letters', words: 'Replica, and REPLICA', found: ['replica', 'replica'] },
    { name: 'a term across a line', words: 'replica\n  lag', found: ['replica lag'] },
    { name: 'no term inside a word or a name', words: 'the hostess of cache-01', found: [] },
  ])('finds $name', ({ words, found }) => {
    expect(FIELD.find(words).map(({ term }) => term)).toEqual(found)
  })

  it("prefers a scenario's own terms, whatever stands in them", () => {
    const own = glossaryOf({ Host: 'one of our ovens', 'C++ (old)': 'a language', 'a|b': 'either' })

    expect(inBrackets('host of C++ (old), a|b', own)).toBe(
      'host (one of our ovens) of C++ (old) (a language), a|b (either)',
    )
    expect(own.entries.filter(({ term }) => /^host$/i.test(term))).toEqual([
      { term: 'Host', means: 'one of our ovens' },
    ])
  })

  it('explains no shipped term with itself', () => {
    const circles = Object.entries(FIELD_TERMS).filter(([term, means]) =>
      glossaryOf()
        .find(means)
        .some((found) => found.term === term.toLowerCase()),
    )

    expect(circles).toEqual([])
  })
})

describe('plain language', () => {
  it('says after a term what it means, once', () => {
    expect(explained('replica lag is creeping, Replica lag again', FIELD)).toEqual([
      { words: 'replica lag', means: LAG, term: 'replica lag' },
      { words: ' is creeping, Replica lag again' },
    ])
  })

  it('remembers what was explained before', () => {
    const known = new Set<string>()

    expect(inBrackets('the replica', FIELD, known)).toBe(`the replica (${FIELD_TERMS.replica})`)
    expect(inBrackets('the replica', FIELD, known)).toBe('the replica')
  })

  it('changes none of the words, whatever they are', () => {
    const said = fc.array(fc.oneof(fc.string(), fc.constantFrom(...Object.keys(FIELD_TERMS))))
    const own = fc.dictionary(
      fc.string({ minLength: 1 }).filter((term) => term.trim() !== ''),
      fc.string(),
    )

    fc.assert(
      fc.property(said, own, (pieces, terms) => {
        const words = pieces.join(' ')
        const parts = explained(words, glossaryOf(terms))

        expect(parts.map((part) => part.words).join('')).toBe(words)
      }),
    )
  })
})
