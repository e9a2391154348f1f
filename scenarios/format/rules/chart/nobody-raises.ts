import { fits } from '../../wording'
import type { Rule } from '../rule'
import { didYouMean } from '../rule'

export const chartNobodyRaises: Rule = {
  code: 'chart/nobody-raises',
  severity: 'error',
  about: 'The chart waits for an event that nothing raises.',
  instead: 'Raise it in an effect, `raise: NAME`, or wait for a happening: `done stop-runs`.',
  check(file, report) {
    for (const visit of file.scalars('event')) {
      const event = String(visit.value)
      if (event.includes(' ') || !fits(visit.schema, event)) continue
      if (file.names.has('raised', event)) continue
      const guess = file.guess(event, file.names.of('raised'))
      report({
        spot: visit.spot,
        message: `No effect raises "${event}". Write "raise: ${event}" where it should come from, or wait for a happening such as "done stop-runs".${didYouMean(guess)}`,
        suggestion: guess,
      })
    }
  },
}
