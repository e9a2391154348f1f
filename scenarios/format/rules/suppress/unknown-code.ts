import type { Rule } from '../rule'

export const suppressUnknownCode: Rule = {
  code: 'suppress/unknown-code',
  severity: 'warning',
  about: 'A suppression of a code that does not exist.',
  instead: 'Codes are listed on the pages beside this one.',
}
