import { fits } from '../../wording'
import type { Rule } from '../rule'
import { didYouMean } from '../rule'

export const chartUnknownTarget: Rule = {
  code: 'chart/unknown-target',
  severity: 'error',
  about: 'A transition to a state that is not there.',
  instead: 'Name a sibling of the state, or a path from the top: `fleet.spreading`.',
  check(file, report) {
    const states = file.names.of('state')
    for (const visit of file.scalars('target')) {
      const around = siblingPrefix(visit.path)
      const target = String(visit.value)
      if (
        visit.value === null ||
        !fits(visit.schema, target) ||
        file.names.has('state', target.includes('.') ? target : around + target)
      )
        continue
      const siblings = states
        .filter((each) => each.startsWith(around) && !each.slice(around.length).includes('.'))
        .map((each) => each.slice(around.length))
      const elsewhere = states.filter((each) => each.includes('.') && each.endsWith(`.${target}`))
      const guess =
        (elsewhere.length === 1 ? elsewhere[0] : undefined) ??
        file.guess(target, [...siblings, ...states.filter((each) => each.includes('.'))])
      report({
        spot: visit.spot,
        message: `There is no state called "${target}" to go to from here. Siblings are ${siblings.join(', ')}.${didYouMean(guess)}`,
        suggestion: guess,
      })
    }
  },
}

/** The path in front of a state's siblings, from where one of its transitions stands. */
function siblingPrefix(path: readonly (string | number)[]): string {
  const names: string[] = []
  for (let index = 1; path[index] === 'states'; index += 2) names.push(String(path[index + 1]))
  return names
    .slice(0, -1)
    .map((name) => `${name}.`)
    .join('')
}
