import type { Rule } from '../rule'

export const includeCycle: Rule = {
  code: 'include/cycle',
  severity: 'error',
  about: 'A file that includes itself, or stands in the list twice.',
  instead: 'Take one of the two out.',
}
