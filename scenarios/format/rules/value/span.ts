import { valuesOf } from '../../wording'
import type { Rule } from '../rule'

export const valueSpan: Rule = {
  code: 'value/span',
  severity: 'error',
  about: 'A span of time in another form.',
  instead: 'One length of time, `90s`, or two: `30s to 90s`. The shorter stands first.',
  local: true,
  check(file, report) {
    for (const visit of valuesOf(file, 'span')) report({ spot: visit.spot, message: visit.message })
  },
}
