import type { Rule } from '../rule'

export const proofDeadEnd: Rule = {
  code: 'proof/dead-end',
  severity: 'warning',
  about:
    'A state that nothing leads out of, in which the incident can no longer be resolved, and which no ending speaks of but the clock. The trainee could only wait.',
  instead: 'Add a way out, an ending with `in:` this state, or let what `resolve` needs be acceptable.',
}
