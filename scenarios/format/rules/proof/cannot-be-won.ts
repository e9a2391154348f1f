import type { Rule } from '../rule'

export const proofCannotBeWon: Rule = {
  code: 'proof/cannot-be-won',
  severity: 'warning',
  about: 'No good ending can be reached, however anybody plays.',
  instead: 'Make what `resolve` needs possible, or add an ending with `good: true`.',
}
