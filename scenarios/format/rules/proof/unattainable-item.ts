import type { Rule } from '../rule'

export const proofUnattainableItem: Rule = {
  code: 'proof/unattainable-item',
  severity: 'warning',
  about: 'An item of a checklist that nobody can attain: nothing it looks for can happen in this scenario.',
  instead:
    'Make it possible, add a known equivalent to `look-for`, or leave it out: `checklist-changes: { the-item: { drop: true } }`.',
}
