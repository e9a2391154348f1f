import type { Rule } from '../rule'

export const proofUnanswerableSignal: Rule = {
  code: 'proof/unanswerable-signal',
  severity: 'warning',
  about:
    'A signal that cannot be closed: nothing under `closes-with` can be asked or told, or nobody who could do it can be there.',
  instead:
    'Add an ask or a tell that can, or somebody to do it. A request is answered by a tell; a warning is owned by an order, or answered.',
}
