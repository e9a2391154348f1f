import type { Rule } from '../rule'

export const proofNobodyCan: Rule = {
  code: 'proof/nobody-can',
  severity: 'warning',
  about: 'An ask that nobody can carry out, because nobody who can do it can come to be there.',
  instead: 'Make somebody `present`, let them `join`, give them a `page`, or add somebody to `of`.',
}
