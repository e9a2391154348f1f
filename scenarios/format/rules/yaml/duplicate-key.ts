import type { Rule } from '../rule'

export const yamlDuplicateKey: Rule = {
  code: 'yaml/duplicate-key',
  severity: 'error',
  about: 'A key stands twice in one mapping, so one of the two would be lost.',
  instead: 'Rename one of them, or join the two.',
}
