import type { Rule } from '../rule'

export const unusedAlert: Rule = {
  code: 'unused/alert',
  severity: 'warning',
  about: 'An alert that never fires.',
  instead: 'Fire it somewhere: `alert: ID`.',
}
