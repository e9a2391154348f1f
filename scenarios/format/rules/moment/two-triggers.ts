import type { Rule } from '../rule'

export const momentTwoTriggers: Rule = {
  code: 'moment/two-triggers',
  severity: 'warning',
  about: 'A moment with both a time and a happening. It happens once, at whichever comes first, which is rarely meant.',
  instead: 'Keep one of the two; a condition goes into `when`.',
  check(file, report) {
    for (const moment of file.mappings('moment')) {
      const on = moment.fields.get('on')
      if (moment.fields.get('at')?.raw === undefined || !on || on.raw === undefined) continue
      report({
        spot: on.keySpot,
        message:
          'This moment has both "at" and "on" and happens once, at whichever comes first. Keep one; a condition goes into "when".',
      })
    }
  },
}
