import type { Rule } from '../rule'

export const proofNeverCued: Rule = {
  code: 'proof/never-cued',
  severity: 'warning',
  about: 'An item whose cue cannot come, so that it never counts.',
  instead: 'Correct its cue, or take it out.',
}
