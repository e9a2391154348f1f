import type { Rule } from '../rule'
import { didYouMean } from '../rule'
import { bare, hasTerm, termsIn } from './terms'

export const glossaryUnused: Rule = {
  code: 'glossary/unused',
  severity: 'warning',
  about: 'A term of the glossary that is written nowhere in the scenario.',
  instead: 'Write it as the scenario does, every form on a line of its own ("rollback", "roll back"), or take it out.',
  check(file, report) {
    const terms = termsIn(file)
    if (terms.length === 0) return
    const texts = file
      .told('scalar')
      .flatMap(({ path, value }) => (path[0] !== 'glossary' && typeof value === 'string' ? [bare(value)] : []))
    const text = texts.join('\n')
    const words = new Set(text.match(/[\p{L}\d-]+/gu))
    for (const { term, key } of terms) {
      // Looking for a word is quick; reading a long file for each of many terms is not.
      const first = bare(term).match(/^[\p{L}\d-]+/u)?.[0]
      if (bare(term) === '' || ((first === undefined || words.has(first)) && hasTerm(text, term))) continue
      const guess = file.guess(bare(term), [...words])
      report({
        spot: key.spot,
        message: `"${term}" is written nowhere in this scenario, so nobody needs it explained.${didYouMean(guess)}`,
        suggestion: guess,
      })
    }
  },
}
