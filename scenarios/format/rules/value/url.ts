import { valuesOf } from '../../wording'
import type { Rule } from '../rule'

export const valueUrl: Rule = {
  code: 'value/url',
  severity: 'error',
  about: 'An address that is none.',
  instead: 'A whole one, with `https://`.',
  local: true,
  check(file, report) {
    for (const visit of valuesOf(file, 'url')) report({ spot: visit.spot, message: visit.message })
  },
}
