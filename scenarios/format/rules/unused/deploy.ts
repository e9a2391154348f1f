import type { Rule } from '../rule'

export const unusedDeploy: Rule = {
  code: 'unused/deploy',
  severity: 'warning',
  about: 'A deploy that never comes up.',
  instead: 'Let it come up: `deploy: ID`.',
}
