import type { Rule } from '../rule'

export const proofCannotBeLost: Rule = {
  code: 'proof/cannot-be-lost',
  severity: 'warning',
  about: 'No bad ending can be reached, or a play in which nobody does anything ends well (as two seeds showed).',
  instead: 'Add an ending with `good: false`, at least one for when time is called.',
}
