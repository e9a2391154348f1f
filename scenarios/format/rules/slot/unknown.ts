import type { Rule } from '../rule'
import { didYouMean } from '../rule'

export const slotUnknown: Rule = {
  code: 'slot/unknown',
  severity: 'error',
  about:
    "A condition on a blank that the order does not have, or outside of an order's outcomes, where there are no blanks.",
  instead: 'Name a slot of the same ask.',
  check(file, report) {
    for (const visit of file.scalars('name')) {
      if (!visit.meaning.of.includes('slot')) continue
      const [section, ask, part] = visit.path
      if (section !== 'asks' || part !== 'outcomes') {
        report({
          spot: visit.spot,
          message: `Only the outcomes of an ask can look at what was understood in its slots.`,
        })
        continue
      }
      const slots = [...file.names.slots('asks', String(ask)).keys()]
      if (slots.includes(String(visit.value))) continue
      const guess = file.guess(String(visit.value), slots)
      const have = slots.length === 0 ? `"${ask}" has no slots.` : `The slots of "${ask}" are ${slots.join(', ')}.`
      report({
        spot: visit.spot,
        message: `There is no slot called "${visit.value}" here. ${have}${didYouMean(guess)}`,
        suggestion: guess,
      })
    }
  },
}
