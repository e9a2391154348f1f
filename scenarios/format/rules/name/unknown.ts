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
      if (kinds.includes('person') && file.names.defined('person').some((each) => each.value === word)) {
        report({
          spot: visit.spot,
          message: `"${word}" is left out of this scenario under "people-changes". Name somebody else, or take the "drop" out.`,
        })
        continue
      }
      report({
        spot: visit.spot,
        message: `There is no ${kinds} called "${word}".${didYouMean(guess)}`,
        suggestion: guess,
      })
    }
  },
}
