import { card } from '../rule'

export const proofBounded = card({
  code: 'proof/bounded',
  severity: 'warning',
  about:
    'The proof stopped before its end: so much can happen, or happens with nobody at the desk, that going through all of it would take too long. Nothing is wrong with what it did not get to; it is not proved either.',
  instead:
    'Far more happens than anybody at a desk could follow. Does something set itself off again and again, every second?',
})
