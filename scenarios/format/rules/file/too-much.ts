import type { Rule } from '../rule'

export const fileTooMuch: Rule = {
  code: 'file/too-much',
  severity: 'error',
  about:
    'With its aliases written out, the file holds more than 30,000 values, uses more than 100 aliases, or has a value that contains itself.',
  instead: 'Write out what you mean, without `&anchors` and `*aliases`.',
}
