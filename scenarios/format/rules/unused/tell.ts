import type { Rule } from '../rule'

export const unusedTell: Rule = {
  code: 'unused/tell',
  severity: 'warning',
  about: 'Something one can tell people that closes nothing, is looked for by nothing and does nothing.',
  instead: 'Name it in a `closes-with` or a `look-for`, or take it out.',
}
