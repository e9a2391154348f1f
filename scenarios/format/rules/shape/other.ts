import type { Rule } from '../rule'

export const shapeOther: Rule = {
  code: 'shape/other',
  severity: 'error',
  about: 'A value that does not fit, in a way no other rule speaks of.',
  instead: 'See the field in the reference.',
}
