import { exampleOf, fieldName, headOf } from '../../wording'
import type { Rule } from '../rule'

export const shapeMissingField: Rule = {
  code: 'shape/missing-field',
  severity: 'error',
  about: 'A field that has to be there is missing.',
  instead: 'Add it. The reference says what it is for.',
  check(file, report) {
    for (const visit of file.told('missing')) {
      if (visit.field === 'hearback') continue
      const where = visit.path.length === 0 ? 'The file' : fieldName(visit.path)
      report({ spot: headOf(visit), message: `${where} has no "${visit.field}". Add it: ${exampleOf(visit)}` })
    }
  },
}
