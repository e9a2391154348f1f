import { shown } from '../../schema/words'
import { fieldName, headOf } from '../../wording'
import type { Rule } from '../rule'

export const shapeWrongKind: Rule = {
  code: 'shape/wrong-kind',
  severity: 'error',
  about: 'A value of another kind than the field takes: a list where a mapping belongs, a number where a text does.',
  instead: 'See the field in the reference. A number that is meant as text needs quotes: `"10"`.',
  local: true,
  check(file, report) {
    for (const visit of file.told('misfit')) {
      if (visit.found === null) continue
      if (visit.meaning?.is === 'part' && visit.meaning.part === 'condition') continue
      if (visit.options.length > 0) continue
      const field = fieldName(visit.path)
      const message = visit.says ?? `${field} takes ${visit.wants}; this is ${shown(visit.found)}.`
      report({ spot: headOf(visit), message })
    }
  },
}
