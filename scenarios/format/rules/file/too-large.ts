import type { Rule } from '../rule'

export const fileTooLarge: Rule = {
  code: 'file/too-large',
  severity: 'error',
  about: 'A scenario file is at most 128 kB: more than anybody could review.',
  instead: 'Move checklists into a file of their own and include it, or make two scenarios.',
}
