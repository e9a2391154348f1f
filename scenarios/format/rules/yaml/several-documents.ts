import type { Rule } from '../rule'

export const yamlSeveralDocuments: Rule = {
  code: 'yaml/several-documents',
  severity: 'error',
  about: 'The file holds more than one YAML document.',
  instead: 'Take out the line that is only `---`, or move what follows to a file of its own.',
}
