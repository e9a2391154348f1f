import type { Rule } from '../rule'
import { didYouMean } from '../rule'
import { KIND_NAMES, strangersIn } from '../strangers'

export const nameWrongKind: Rule = {
  code: 'name/wrong-kind',
  severity: 'error',
  about: 'An id that points at something of another kind: a service where a metric belongs.',
  instead: 'Name the thing the field is about.',
  check(file, report) {
    for (const { visit, word, kinds, guess } of strangersIn(file)) {
      const [other] = file.names.kindsOf(word)
      if (other === undefined) continue
      report({
        spot: visit.spot,
        message: `There is no ${kinds} called "${word}"; "${word}" is ${KIND_NAMES[other]}.${didYouMean(guess)}`,
        suggestion: guess,
      })
    }
  },
}
