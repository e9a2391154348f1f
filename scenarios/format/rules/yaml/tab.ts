import type { Rule } from '../rule'

export const yamlTab: Rule = {
  code: 'yaml/tab',
  severity: 'error',
  about: 'A line is indented with a tab.',
  instead: 'Indent with spaces, two for each step.',
}
