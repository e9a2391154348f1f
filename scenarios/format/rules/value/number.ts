import { shown } from '../../schema/words'
import { fieldName, fits, kindOfSchema, numberRange } from '../../wording'
import type { Rule } from '../rule'

export const valueNumber: Rule = {
  code: 'value/number',
  severity: 'error',
  about: 'A number that is none, or out of its range.',
  instead: 'Write digits, without quotes and without a unit: `unit` has the unit.',
  local: true,
  check(file, report) {
    for (const visit of file.visits) {
      if (visit.what !== 'scalar' || visit.on === 'key' || visit.value === null) continue
      if (kindOfSchema(visit.schema) !== 'number') continue
      const range = numberRange(visit.schema)
      if (fits(visit.schema, visit.value)) continue
      report({ spot: visit.spot, message: `${fieldName(visit.path)} is ${range}; this is ${shown(visit.value)}.` })
    }
  },
}
