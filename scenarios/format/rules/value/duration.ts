import { valuesOf } from '../../wording'
import type { Rule } from '../rule'

export const valueDuration: Rule = {
  code: 'value/duration',
  severity: 'error',
  about: 'A length of time in another form.',
  instead: 'Numbers with units, largest first: `90s`, `2m30s`, `1h`.',
  local: true,
  check(file, report) {
    for (const visit of valuesOf(file, 'duration')) report({ spot: visit.spot, message: visit.message })
  },
}
