import { shown } from '../../schema/words'
import { VERBS } from '../../verbs'
import { fits } from '../../wording'
import type { Rule } from '../rule'

export const valueHappening: Rule = {
  code: 'value/happening',
  severity: 'error',
  about: 'Something that happened, in another form than a verb and what it was about.',
  instead: '`done stop-runs`, `published identified`, `briefed *`. The reference lists the verbs.',
  local: true,
  check(file, report) {
    for (const visit of [...file.scalars('happening'), ...file.scalars('event')]) {
      if (visit.value === null || fits(visit.schema, visit.value)) continue
      const word = String(visit.value)
      const verb = file.guess(word, Object.keys(VERBS))
      const hint = verb === undefined ? '' : ` "${verb}" needs what it was about.`
      report({
        spot: visit.spot,
        message: `Write what happened as a verb and what it was about, such as "done stop-runs"; this is ${shown(visit.value)}.${hint}`,
      })
    }
  },
}
