import type { Rule } from '../rule'

export const unusedSignal: Rule = {
  code: 'unused/signal',
  severity: 'warning',
  about: 'A signal that nobody ever says.',
  instead: 'Let it be said: `signal: ID`.',
}
