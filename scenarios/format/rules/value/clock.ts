import { valuesOf } from '../../wording'
import type { Rule } from '../rule'

export const valueClock: Rule = {
  code: 'value/clock',
  severity: 'error',
  about: 'A time of day in another form.',
  instead: 'Hours and minutes in quotes: `"14:05"`.',
  local: true,
  check(file, report) {
    for (const visit of valuesOf(file, 'clock')) report({ spot: visit.spot, message: visit.message })
  },
}
