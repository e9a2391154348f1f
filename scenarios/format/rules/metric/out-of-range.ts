import type { Rule } from '../rule'

export const metricOutOfRange: Rule = {
  code: 'metric/out-of-range',
  severity: 'error',
  about: 'A value that the metric can never have: below its least or above its most.',
  instead: 'Correct the value, or `min` and `max`.',
  check(file, report) {
    const ranges = new Map<string, { min: number; max: number }>()
    for (const metric of file.mappings('metric')) {
      const [min, max, starts] = ['min', 'max', 'starts'].map((field) => metric.fields.get(field)?.read())
      if (typeof min !== 'number' || typeof max !== 'number') continue
      ranges.set(String(metric.path.at(-1)), { min, max })
      const startsField = metric.fields.get('starts')
      if (min >= max)
        report({
          spot: metric.fields.get('max')?.spot ?? metric.spot,
          message: `The most has to be more than the least, which is ${min}; this is ${max}.`,
        })
      else if (typeof starts === 'number' && startsField && (starts < min || starts > max))
        report({ spot: startsField.spot, message: `It goes from ${min} to ${max}, so it cannot start at ${starts}.` })
      const reaches = metric.fields.get('reaches')
      for (const value of (reaches?.read() ?? []) as number[]) {
        if (reaches && min < max && (value < min || value > max))
          report({
            spot: reaches.spot,
            part: String(value),
            message: `It goes from ${min} to ${max}, so it never reaches ${value}.`,
          })
      }
    }
    for (const condition of file.mappings('condition')) {
      const range = ranges.get(String(condition.fields.get('metric')?.raw))
      if (!range || range.min >= range.max) continue
      const [above, below] = [condition.fields.get('above'), condition.fields.get('below')]
      if (above && Number(above.raw) > range.max)
        report({
          spot: above.spot,
          message: `It goes from ${range.min} to ${range.max}, so it is never above ${above.raw}.`,
        })
      if (below && Number(below.raw) < range.min)
        report({
          spot: below.spot,
          message: `It goes from ${range.min} to ${range.max}, so it is never below ${below.raw}.`,
        })
    }
  },
}
