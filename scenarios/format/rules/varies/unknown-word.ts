import { tokensOf } from '../../names'
import type { Rule } from '../rule'
import { didYouMean } from '../rule'

export const variesUnknownWord: Rule = {
  code: 'varies/unknown-word',
  severity: 'error',
  about: 'A word in angle brackets that `varies` does not define, and that would be read out as it stands.',
  instead: 'Correct it, or add it to every draw under `varies`.',
  check(file, report) {
    if (!file.main) return
    for (const visit of file.visits) {
      if (visit.what !== 'scalar' || typeof visit.value !== 'string') continue
      for (const token of new Set(tokensOf(visit.value))) {
        if (file.names.has('word', token)) continue
        const guess = file.guess(token, file.names.of('word'))
        report({
          spot: visit.spot,
          part: `<${token}>`,
          message: `Nothing under "varies" stands for <${token}>.${didYouMean(guess)}`,
          suggestion: guess,
        })
      }
    }
  },
}
