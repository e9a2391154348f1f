import type { Rule } from '../rule'
import { didYouMean } from '../rule'
import { strangersIn } from '../strangers'

export const nameUnknown: Rule = {
  code: 'name/unknown',
  severity: 'error',
  about: 'An id that points at nothing.',
  instead: 'Correct it, or define what it names.',
  check(file, report) {
    for (const { visit, word, kinds, guess } of strangersIn(file)) {
      if (file.names.kindsOf(word).length > 0) continue
      report({
        spot: visit.spot,
        message: `There is no ${kinds} called "${word}".${didYouMean(guess)}`,
        suggestion: guess,
      })
    }
  },
}
