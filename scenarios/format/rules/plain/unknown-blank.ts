import type { Rule } from '../rule'
import { templatesIn } from '../templates'
import { wordingsIn } from './wordings'

export const plainUnknownBlank: Rule = {
  code: 'plain/unknown-blank',
  severity: 'error',
  about: 'Braces in a plain wording that the words beside it do not have, so that there is nothing to put there.',
  instead: 'Use the braces of the words beside it, all or some of them, or write out what you mean.',
  check(file, report) {
    for (const { said, plain, field } of wordingsIn(file)) {
      const known = templatesIn(said).map(({ whole }) => whole)
      for (const { whole } of templatesIn(plain)) {
        if (known.includes(whole)) continue
        const has = known.length > 0 ? `; they have ${known.join(', ')}` : ''
        report({
          spot: field.spot,
          part: whole,
          message: `Nothing fills in ${whole}: the words it is the plain wording of do not have it${has}.`,
        })
      }
    }
  },
}
