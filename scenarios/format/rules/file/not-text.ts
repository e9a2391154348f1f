import type { Rule } from '../rule'

export const fileNotText: Rule = {
  code: 'file/not-text',
  severity: 'error',
  about: 'A file that is not UTF-8 text: written in UTF-16 or an older encoding, or no text at all.',
  instead: 'Save it as UTF-8. Editors offer that under "encoding" or in the dialog "save as".',
}
