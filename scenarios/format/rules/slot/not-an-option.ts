import { oneOf, shown } from '../../schema/words'
import type { Rule } from '../rule'
import { didYouMean } from '../rule'

export const slotNotAnOption: Rule = {
  code: 'slot/not-an-option',
  severity: 'error',
  about: "A value that the blank can never have: it is not among the slot's options.",
  instead: 'Write one of the options, or add it to them.',
  check(file, report) {
    for (const visit of file.scalars('slot-value')) {
      const [section, ask] = visit.path
      const options =
        section === 'asks' ? file.names.slots('asks', String(ask)).get(String(visit.path.at(-1))) : undefined
      if (!options || options.includes(String(visit.value))) continue
      const guess = file.guess(String(visit.value), options)
      report({
        spot: visit.spot,
        message: `The slot is ${oneOf(options)}; it is never ${shown(visit.value)}.${didYouMean(guess)}`,
        suggestion: guess,
      })
    }
    for (const slot of file.mappings('slot')) {
      const options = slot.fields.get('options')?.read()
      const mistaken = slot.fields.get('mistaken-for')
      if (!Array.isArray(options) || !mistaken || mistaken.raw === undefined) continue
      for (const [one, other] of Object.entries((mistaken.read() ?? {}) as Record<string, string>)) {
        for (const word of [one, other]) {
          if (options.includes(word)) continue
          const guess = file.guess(word, options)
          report({
            spot: mistaken.spot,
            part: word,
            message: `"${word}" is not an option of this slot, so it can neither be said nor mistaken.${didYouMean(guess)}`,
            suggestion: guess,
          })
        }
      }
    }
  },
}
