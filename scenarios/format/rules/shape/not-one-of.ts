import { oneOf, shown } from '../../schema/words'
import { fieldName, wordsOf } from '../../wording'
import type { Rule } from '../rule'
import { didYouMean } from '../rule'

export const shapeNotOneOf: Rule = {
  code: 'shape/not-one-of',
  severity: 'error',
  about: 'A word that is not one of those the field takes.',
  instead: 'Write one of the words that the message lists.',
  local: true,
  check(file, report) {
    for (const visit of file.visits) {
      if (visit.what !== 'scalar' || visit.value === null) continue
      const words = wordsOf(visit.schema)
      if (words === null || words.includes(String(visit.value))) continue
      const guess = file.guess(String(visit.value), words)
      const what = visit.on === 'key' ? 'A field here' : fieldName(visit.path)
      report({
        spot: visit.spot,
        message: `${what} is ${oneOf(words)}; this is ${shown(visit.value)}.${didYouMean(guess)}`,
        suggestion: guess,
      })
    }
  },
}
