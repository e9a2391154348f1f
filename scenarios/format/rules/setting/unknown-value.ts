import { oneOf, shown } from '../../schema/words'
import type { Rule } from '../rule'
import { didYouMean } from '../rule'

export const settingUnknownValue: Rule = {
  code: 'setting/unknown-value',
  severity: 'error',
  about: 'A value that the setting does not have.',
  instead: 'Write one of its values, or add it to the list under `settings`.',
  check(file, report) {
    for (const visit of file.scalars('setting-value')) {
      const setting = String(visit.path.at(-1))
      const values = file.names.values(setting)
      if (visit.value === null || values.length === 0) continue
      for (const word of file.names.drawn(String(visit.value))) {
        if (values.includes(word)) continue
        const guess = file.guess(word, values)
        report({
          spot: visit.spot,
          message: `The setting "${setting}" is ${oneOf(values)}; this is ${shown(visit.value)}.${didYouMean(guess)}`,
          suggestion: guess,
        })
      }
    }
  },
}
