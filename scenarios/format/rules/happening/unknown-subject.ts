import { happeningsIn, wrongSubject } from '../happenings-in'
import type { Rule } from '../rule'
import { didYouMean } from '../rule'

export const happeningUnknownSubject: Rule = {
  code: 'happening/unknown-subject',
  severity: 'error',
  about: 'A happening about something that is not there.',
  instead: 'Correct it, or define what it names. `*` stands for any.',
  check(file, report) {
    for (const { visit, verb, subject } of happeningsIn(file)) {
      const wrong = wrongSubject(file, verb, subject)
      if (!wrong) continue
      report({
        spot: visit.spot,
        part: subject,
        message: `"${verb} ${subject}" cannot happen: ${wrong.says}${didYouMean(wrong.guess)}`,
        suggestion: wrong.guess,
      })
    }
  },
}
