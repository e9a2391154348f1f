import type { Rule } from '../rule'

export const suppressUnused: Rule = {
  code: 'suppress/unused',
  severity: 'warning',
  about: 'A suppression of something that is not there, any more.',
  instead: 'Take the comment out.',
}
