import { shown } from '../../schema/words'
import { fieldName, kindOfSchema } from '../../wording'
import type { Rule } from '../rule'
import { didYouMean } from '../rule'

export const shapeYesOrNo: Rule = {
  code: 'shape/yes-or-no',
  severity: 'error',
  about: 'A field that is true or false has another value.',
  instead: 'Write `true` or `false`, without quotes.',
  local: true,
  check(file, report) {
    for (const visit of file.visits) {
      if (visit.what !== 'scalar' || visit.on === 'key' || visit.value === null) continue
      if (kindOfSchema(visit.schema) !== 'boolean' || typeof visit.value === 'boolean') continue
      const guess = /^(yes|on|true|y)$/i.test(String(visit.value))
        ? 'true'
        : /^(no|off|false|n)$/i.test(String(visit.value))
          ? 'false'
          : undefined
      report({
        spot: visit.spot,
        message: `${fieldName(visit.path)} is true or false, without quotes; this is ${shown(visit.value)}.${didYouMean(guess)}`,
        suggestion: guess,
      })
    }
  },
}
