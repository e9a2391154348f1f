import type { Rule } from '../rule'
import { didYouMean } from '../rule'
import { KIND_NAMES, strangers } from '../strangers'

export const nameWrongKind: Rule = {
  code: 'name/wrong-kind',
  severity: 'error',
  about: 'An id that points at something of another kind: a service where a metric belongs.',
  instead: 'Name the thing the field is about.',
  check(file, report) {
    for (const visit of file.scalars('name')) {
      for (const { word, kinds, guess } of strangers(file, visit)) {
        const [other] = file.names.kindsOf(word)
        if (other === undefined) continue
        report({
          spot: visit.spot,
          message: `There is no ${kinds} called "${word}"; "${word}" is ${KIND_NAMES[other]}.${didYouMean(guess)}`,
          suggestion: guess,
        })
      }
    }
  },
}
