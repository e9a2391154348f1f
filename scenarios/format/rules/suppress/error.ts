import type { Rule } from '../rule'

export const suppressError: Rule = {
  code: 'suppress/error',
  severity: 'warning',
  about: 'Errors cannot be suppressed: with one in it, a scenario does not run.',
  instead: 'Correct what the error says, and take the comment out.',
}
