import { fieldName } from '../../wording'
import type { Rule } from '../rule'

export const shapeNothingHere: Rule = {
  code: 'shape/nothing-here',
  severity: 'error',
  about: 'A field with nothing after its colon.',
  instead: 'Write its value, or take the field out.',
  local: true,
  check(file, report) {
    for (const visit of file.visits) {
      const empty =
        visit.what === 'misfit'
          ? visit.found === null
          : visit.what === 'scalar' && visit.on === 'value' && visit.value === null
      if (!empty) continue
      if (visit.path.length === 0) {
        report({ spot: visit.spot, message: 'This file is empty. "hearback new FILE" writes one to start from.' })
        continue
      }
      const wants = visit.what === 'misfit' ? visit.wants : 'a value'
      report({
        spot: visit.keySpot,
        message: `There is nothing after ${fieldName(visit.path)}. Write ${wants}, or leave the field out.`,
      })
    }
  },
}
