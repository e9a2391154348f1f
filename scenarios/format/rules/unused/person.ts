import type { Rule } from '../rule'

export const unusedPerson: Rule = {
  code: 'unused/person',
  severity: 'warning',
  about: 'Somebody who is never there and never speaks.',
  instead: 'Give them something to do, or take them out.',
}
