import { happeningsIn, wrongEnding, wrongSubject } from '../happenings-in'
import type { Rule } from '../rule'
import { didYouMean } from '../rule'

export const happeningUnknownEnding: Rule = {
  code: 'happening/unknown-ending',
  severity: 'error',
  about:
    'The last word of a happening is not one it can have: a value the setting does not take, a choice the decision does not offer, a value the metric does not watch for.',
  instead: "Correct it. A threshold has to be listed in the metric\\'s `reaches`.",
  check(file, report) {
    for (const { visit, verb, subject, third } of happeningsIn(file)) {
      if (wrongSubject(file, verb, subject)) continue
      const wrong = wrongEnding(file, verb, subject, third)
      if (!wrong) continue
      report({
        spot: visit.spot,
        part: third ?? subject,
        message: `"${[verb, subject, third].filter(Boolean).join(' ')}" cannot happen: ${wrong.says}${didYouMean(wrong.guess)}`,
        suggestion: wrong.guess,
      })
    }
  },
}
