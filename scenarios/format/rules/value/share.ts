import { valuesOf } from '../../wording'
import type { Rule } from '../rule'

export const valueShare: Rule = {
  code: 'value/share',
  severity: 'error',
  about: 'A share in another form.',
  instead: 'A whole number and a per cent sign: `30%`.',
  local: true,
  check(file, report) {
    for (const visit of valuesOf(file, 'share')) report({ spot: visit.spot, message: visit.message })
  },
}
