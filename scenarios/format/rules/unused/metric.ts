import type { Rule } from '../rule'

export const unusedMetric: Rule = {
  code: 'unused/metric',
  severity: 'warning',
  about: 'A metric that nobody can see and nothing looks at, or that never moves and nothing looks at.',
  instead: 'Show it, use it, or take it out.',
}
