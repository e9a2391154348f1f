import type { Rule } from '../rule'

export const momentAfterNothing: Rule = {
  code: 'moment/after-nothing',
  severity: 'warning',
  about: 'A delay after nothing: `after` counts from `on`, and there is none.',
  instead: 'Write the time into `at`.',
  check(file, report) {
    for (const moment of file.mappings('moment')) {
      const after = moment.fields.get('after')
      if (!after || after.raw === undefined || moment.fields.get('on')?.raw !== undefined) continue
      if (moment.fields.get('at')?.raw === undefined) continue
      report({
        spot: after.keySpot,
        message: '"after" counts from what stands under "on", and there is nothing. Write the time into "at".',
      })
    }
  },
}
