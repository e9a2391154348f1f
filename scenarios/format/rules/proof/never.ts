import type { Rule } from '../rule'

export const proofNever: Rule = {
  code: 'proof/never',
  severity: 'warning',
  about: 'Something that waits for what cannot happen: a moment, an ask, a decision, an outcome or a transition.',
  instead: 'Correct what it waits for, or take it out.',
}
