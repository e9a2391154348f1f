import { valuesOf } from '../../wording'
import type { Rule } from '../rule'

export const valueText: Rule = {
  code: 'value/text',
  severity: 'error',
  about: 'A text that is empty or no text.',
  instead: 'Write words. A number or a date that is meant as text needs quotes.',
  local: true,
  check(file, report) {
    for (const visit of valuesOf(file, 'text')) report({ spot: visit.spot, message: visit.message })
  },
}
