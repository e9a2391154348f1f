import type { Rule } from '../rule'

export const versionMissing: Rule = {
  code: 'version/missing',
  severity: 'error',
  about: 'The file does not say which version of the format it is written in.',
  instead: 'Write `hearback: 1` as its first line.',
}
