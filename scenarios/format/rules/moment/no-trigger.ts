import type { Rule } from '../rule'

export const momentNoTrigger: Rule = {
  code: 'moment/no-trigger',
  severity: 'error',
  about: 'A moment that has neither a time nor a happening, and so never comes.',
  instead: 'Add `at: 90s`, or `on: [done stop-runs]`.',
  check(file, report) {
    for (const moment of file.mappings('moment')) {
      if (moment.fields.get('at')?.raw !== undefined || moment.fields.get('on')?.raw !== undefined) continue
      if (file.visits.some((each) => each.what === 'unknown' && each.path.join('.') === moment.path.join('.'))) continue
      report({
        spot: moment.spot,
        message: 'This moment never comes: it has neither "at" nor "on". Write "at: 90s", or "on: [done stop-runs]".',
      })
    }
  },
}
