import type { Rule } from '../rule'

export const proofDueBeforeCue: Rule = {
  code: 'proof/due-before-cue',
  severity: 'warning',
  about: 'An item whose harm comes with its cue or before it, so that it cannot be done in time.',
  instead:
    'Let the cue come earlier, or the harm later. Looked for in the file, and in plays in which nobody does anything.',
}
