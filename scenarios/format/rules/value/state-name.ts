import { shown } from '../../schema/words'
import { fits } from '../../wording'
import type { Rule } from '../rule'

export const valueStateName: Rule = {
  code: 'value/state-name',
  severity: 'error',
  about: 'A name of a state that is not letters, digits and hyphens; or a path with something else between its dots.',
  instead: '`spreading`, or from the top: `fleet.spreading`.',
  local: true,
  check(file, report) {
    for (const visit of file.visits) {
      if (visit.what !== 'scalar' || visit.value === null) continue
      const { meaning } = visit
      if (!(meaning?.is === 'target' || (meaning?.is === 'defines' && meaning.kind === 'state'))) continue
      if (fits(visit.schema, visit.value)) continue
      report({
        spot: visit.spot,
        message: `States are named with letters, digits and hyphens, dots between them on a path: "fleet.spreading". This is ${shown(visit.value)}.`,
      })
    }
  },
}
