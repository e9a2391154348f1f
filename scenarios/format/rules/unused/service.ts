import type { Rule } from '../rule'

export const unusedService: Rule = {
  code: 'unused/service',
  severity: 'warning',
  about:
    'A service that nothing speaks of: it needs nothing, nothing needs it, it has no customers, and nothing happens to it.',
  instead: 'Use it, or take it out.',
}
