import type { Rule } from '../rule'

export const yamlTag: Rule = {
  code: 'yaml/tag',
  severity: 'error',
  about: 'A `!tag` that has no meaning here.',
  instead: 'Take it out. Scenarios are plain data.',
}
