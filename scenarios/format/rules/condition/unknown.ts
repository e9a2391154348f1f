import { oneOf } from '../../schema/words'
import { describe, headOf } from '../../wording'
import type { Rule } from '../rule'

export const conditionUnknown: Rule = {
  code: 'condition/unknown',
  severity: 'error',
  about: 'A condition that does not exist, or is not a mapping.',
  instead:
    'A condition is one of `all`, `any`, `not`, `in`, `happened`, `health`, `setting`, `metric`, `deploys`, `slot`, `candour` and `after`, each with its own fields.',
  local: true,
  check(file, report) {
    for (const visit of file.told('misfit')) {
      if (visit.found === null || visit.options.length === 0) continue
      report({
        spot: headOf(visit),
        message: `A condition is one of ${oneOf(visit.options)}, such as "in: fleet.spreading"; this is ${describe(visit.found)}.`,
      })
    }
  },
}
