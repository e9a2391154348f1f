import { outcomesOf } from '../outcomes-of'
import type { Rule } from '../rule'

export const askOutcomeNever: Rule = {
  code: 'ask/outcome-never',
  severity: 'warning',
  about: 'An outcome that can never be chosen, because one before it always fits.',
  instead: 'Give the one before it a `when` or a `by`, or put it last.',
  check(file, report) {
    for (const outcomes of outcomesOf(file).values()) {
      const always = outcomes.findIndex(
        (each) => each.fields.get('when')?.raw === undefined && each.fields.get('by')?.raw === undefined,
      )
      if (always < 0) continue
      for (const outcome of outcomes.slice(always + 1)) {
        report({
          spot: outcome.spot,
          message: `This outcome is never chosen: number ${always + 1}, before it, always fits.`,
        })
      }
    }
  },
}
