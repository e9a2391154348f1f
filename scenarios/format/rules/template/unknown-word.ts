import type { Rule } from '../rule'
import { didYouMean } from '../rule'
import { TAKES_SUBJECT, templatesIn, wordsHere } from '../templates'

export const templateUnknownWord: Rule = {
  code: 'template/unknown-word',
  severity: 'error',
  about: 'Braces with something in them that is not filled in, and would be read out as it stands.',
  instead:
    'What is filled in: `{metric ID}`, `{minutes-until METRIC VALUE}`, `{exercised SERVICE}`, `{name PERSON}`; in asks and tells their own `{slot}`s; in the text of an ask `{person}`.',
  check(file, report) {
    for (const visit of file.scalars('spoken')) {
      for (const { whole, word, subject } of templatesIn(visit.value)) {
        const known = wordsHere(file, visit)
        if (known.includes(word) && (subject !== '' || !TAKES_SUBJECT[word])) continue
        const needs = TAKES_SUBJECT[word]
        const guess = known.includes(word) ? undefined : file.guess(word, known)
        const message =
          known.includes(word) && needs
            ? `${whole} needs to say which: {${word} ${needs}}.`
            : `Nothing fills in ${whole} here. What can stand in braces: ${known.join(', ') || 'nothing'}.${didYouMean(guess)}`
        report({ spot: visit.spot, part: whole, message, suggestion: guess })
      }
    }
  },
}
