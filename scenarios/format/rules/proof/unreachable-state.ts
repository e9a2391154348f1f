import type { Rule } from '../rule'

export const proofUnreachableState: Rule = {
  code: 'proof/unreachable-state',
  severity: 'warning',
  about: 'A state of the failure that no play comes to, however anybody plays.',
  instead:
    'Add a way to it, or take it out. Found by searching everything that can happen; order and numbers are left out of that search, so what it calls unreachable is.',
}
