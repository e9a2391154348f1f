import { outcomesOf } from '../outcomes-of'
import type { Rule } from '../rule'

export const askNoOutcomeLeft: Rule = {
  code: 'ask/no-outcome-left',
  severity: 'warning',
  about: 'Every outcome has a condition. When none of them holds, the first is taken all the same.',
  instead: 'Add a last outcome without `when` and `by`.',
  check(file, report) {
    for (const [ask, outcomes] of outcomesOf(file)) {
      if (
        outcomes.some((each) => each.fields.get('when')?.raw === undefined && each.fields.get('by')?.raw === undefined)
      )
        continue
      report({
        spot: ask.fields.get('outcomes')?.keySpot ?? ask.keySpot,
        message:
          'Every outcome here has a condition. When none holds, the first is taken all the same; add a last one without "when" and "by".',
      })
    }
  },
}
