import type { Rule } from '../rule'
import { didYouMean } from '../rule'

export const chartUnknownInitial: Rule = {
  code: 'chart/unknown-initial',
  severity: 'error',
  about: 'The first state is not one of the states inside.',
  instead: 'Name one of the states directly inside.',
  check(file, report) {
    for (const visit of file.scalars('initial')) {
      const states = visit.within?.fields.get('states')?.raw
      const inner = states !== null && typeof states === 'object' ? Object.keys(states) : []
      if (visit.value === null || inner.includes(String(visit.value))) continue
      const guess = file.guess(String(visit.value), inner)
      const have = inner.length === 0 ? 'There are no states inside.' : `Inside are ${inner.join(', ')}.`
      report({
        spot: visit.spot,
        message: `There is no state called "${visit.value}" inside this one. ${have}${didYouMean(guess)}`,
        suggestion: guess,
      })
    }
  },
}
