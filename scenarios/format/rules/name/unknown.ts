import type { Rule } from '../rule'
import { didYouMean } from '../rule'
import { strangers } from '../strangers'

export const nameUnknown: Rule = {
  code: 'name/unknown',
  severity: 'error',
  about: 'An id that points at nothing.',
  instead: 'Correct it, or define what it names.',
  check(file, report) {
    for (const visit of file.scalars('name')) {
      for (const { word, kinds, guess } of strangers(file, visit)) {
        if (file.names.kindsOf(word).length > 0) continue
        report({
          spot: visit.spot,
          message: `There is no ${kinds} called "${word}".${didYouMean(guess)}`,
          suggestion: guess,
        })
      }
    }
  },
}
