import { valuesOf } from '../../wording'
import type { Rule } from '../rule'

export const valueId: Rule = {
  code: 'value/id',
  severity: 'error',
  about: 'An id that is not lower-case words joined by hyphens.',
  instead:
    'Ids are typed in moves and compared letter by letter, so they have one form: `replica-lag`. Names for people to read go into `name`, `label` or `text`.',
  local: true,
  check(file, report) {
    for (const visit of valuesOf(file, 'id')) report({ spot: visit.spot, message: visit.message })
  },
}
