import type { Rule } from '../rule'

export const unusedDiagnosis: Rule = {
  code: 'unused/diagnosis',
  severity: 'warning',
  about: 'A diagnosis that nobody ever voices.',
  instead: 'Let it be voiced: `voice: ID`.',
}
