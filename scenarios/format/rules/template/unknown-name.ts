import type { Rule } from '../rule'
import { didYouMean } from '../rule'
import { SUBJECTS, templatesIn } from '../templates'

export const templateUnknownName: Rule = {
  code: 'template/unknown-name',
  severity: 'error',
  about: 'Braces about a metric, a service or a person that is not there.',
  instead: 'Correct the id, or define what it names.',
  check(file, report) {
    for (const visit of file.scalars('spoken')) {
      for (const { whole, word, subject, rest } of templatesIn(visit.value)) {
        const kind = SUBJECTS[word]
        if (!kind || subject === '') continue
        const known = file.names.of(kind)
        for (const name of file.names.drawn(subject)) {
          if (file.names.has(kind, name)) continue
          const guess = file.guess(name, known)
          report({
            spot: visit.spot,
            part: whole,
            message: `There is no ${kind} called "${name}" to fill in ${whole}.${didYouMean(guess)}`,
            suggestion: guess,
          })
        }
        if (word === 'minutes-until' && !/^-?\d+(\.\d+)?$/.test(rest)) {
          report({
            spot: visit.spot,
            part: whole,
            message: `{minutes-until METRIC VALUE} needs a number at its end; this is ${whole}.`,
          })
        }
      }
    }
  },
}
