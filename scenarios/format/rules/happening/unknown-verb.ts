import { VERBS } from '../../verbs'
import { happeningsIn } from '../happenings-in'
import type { Rule } from '../rule'
import { didYouMean } from '../rule'

export const happeningUnknownVerb: Rule = {
  code: 'happening/unknown-verb',
  severity: 'error',
  about: 'A verb that no fact of a drill has.',
  instead: 'The reference lists the verbs, each with what follows it.',
  check(file, report) {
    for (const { visit, verb } of happeningsIn(file)) {
      if (VERBS[verb]) continue
      const guess = file.guess(verb, Object.keys(VERBS))
      report({
        spot: visit.spot,
        part: verb,
        message: `Nothing in a drill is "${verb}".${guess === undefined ? ` The verbs are ${Object.keys(VERBS).join(', ')}.` : didYouMean(guess)}`,
        suggestion: guess,
      })
    }
  },
}
