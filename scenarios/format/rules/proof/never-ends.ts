import type { Rule } from '../rule'

export const proofNeverEnds: Rule = {
  code: 'proof/never-ends',
  severity: 'warning',
  about: 'A play in which nobody does anything has not ended after six hours.',
  instead: 'Add an ending that waits for the clock: `time-called: { when: { after: 45m }, … }`.',
}
