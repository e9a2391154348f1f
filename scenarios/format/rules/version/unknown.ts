import type { Rule } from '../rule'

export const versionUnknown: Rule = {
  code: 'version/unknown',
  severity: 'error',
  about: 'There is no such version of the format.',
  instead: 'Write `hearback: 1`.',
}
