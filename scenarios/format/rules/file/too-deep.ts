import type { Rule } from '../rule'

export const fileTooDeep: Rule = {
  code: 'file/too-deep',
  severity: 'error',
  about: 'Values stand inside values more than sixty deep.',
  instead: 'No part of a scenario needs that; look for a bracket that is never closed.',
}
