import type { Rule } from '../rule'
import { didYouMean } from '../rule'

export const chartNobodyListens: Rule = {
  code: 'chart/nobody-listens',
  severity: 'warning',
  about: 'An effect raises an event that no state of the chart waits for.',
  instead: 'Add a transition on it, or take `raise` out.',
  check(file, report) {
    const heard = new Set(file.scalars('event').map((each) => String(each.value)))
    for (const raised of file.defined('raised')) {
      const event = String(raised.value)
      if (heard.has(event)) continue
      const guess = file.guess(
        event,
        [...heard].filter((each) => !each.includes(' ')),
      )
      report({
        spot: raised.spot,
        message: `No state waits for "${event}", so raising it does nothing.${didYouMean(guess)}`,
        suggestion: guess,
      })
    }
  },
}
