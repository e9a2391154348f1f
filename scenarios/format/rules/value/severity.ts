import { valuesOf } from '../../wording'
import type { Rule } from '../rule'

export const valueSeverity: Rule = {
  code: 'value/severity',
  severity: 'error',
  about: 'A severity that does not exist.',
  instead: '`sev1`, the worst, to `sev5`.',
  local: true,
  check(file, report) {
    for (const visit of valuesOf(file, 'severity')) report({ spot: visit.spot, message: visit.message })
  },
}
