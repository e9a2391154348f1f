import type { Rule } from '../rule'

export const yamlSyntax: Rule = {
  code: 'yaml/syntax',
  severity: 'error',
  about:
    'The file is not YAML that can be read. What stands before the first such place is checked as usual; what comes after is not, since it may not be what it looks like.',
  instead:
    'Mostly a missing quote or bracket, or a line that is not indented like its neighbours. Text with a colon and a space in it needs quotes: `text: "Conditions: web is down."`',
}
