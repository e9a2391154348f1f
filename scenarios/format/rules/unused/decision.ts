import { card } from '../rule'

export const unusedDecision = card({
  code: 'unused/decision',
  severity: 'warning',
  about: 'A decision that no item, state, condition or debrief looks at.',
  instead: 'Let a checklist item look for it, `decided ID`, or take it out.',
})
