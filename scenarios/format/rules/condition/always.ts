import type { Rule } from '../rule'

export const conditionAlways: Rule = {
  code: 'condition/always',
  severity: 'warning',
  about: 'A condition on a metric without a bound, which always holds.',
  instead: 'Add `above` or `below`.',
  local: true,
  check(file, report) {
    for (const condition of file.mappings('condition')) {
      const metric = condition.fields.get('metric')
      if (!metric || metric.raw === undefined) continue
      if (condition.fields.get('above')?.raw !== undefined || condition.fields.get('below')?.raw !== undefined) continue
      report({
        spot: metric.keySpot,
        message: 'This always holds: it names a metric and no bound. Add "above" or "below".',
      })
    }
  },
}
