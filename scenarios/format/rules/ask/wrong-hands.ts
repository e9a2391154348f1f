import { oneOf } from '../../schema/words'
import { outcomesOf } from '../outcomes-of'
import type { Rule } from '../rule'

export const askWrongHands: Rule = {
  code: 'ask/wrong-hands',
  severity: 'error',
  about: 'An outcome, or a colleague somebody points to, for a person who cannot do the ask.',
  instead: 'Add the person to `of`, or name somebody who is.',
  check(file, report) {
    const outcomes = outcomesOf(file)
    const asks = new Map(file.mappings('ask').map((each) => [String(each.path.at(-1)), each]))
    for (const ask of asks.values()) {
      const of = ask.fields.get('of')?.read()
      if (!Array.isArray(of) || of.length === 0 || of.some((each) => !file.names.has('person', each))) continue
      for (const outcome of outcomes.get(ask) ?? []) {
        const by = outcome.fields.get('by')
        for (const person of (by?.read() ?? []) as string[]) {
          if (of.includes(person) || !file.names.has('person', person)) continue
          report({
            spot: by?.spot ?? outcome.spot,
            part: person,
            message: `"${person}" is not among those who can do this (${of.join(', ')}), so this outcome is not theirs.`,
          })
        }
      }
    }
    for (const person of [...file.mappings('person'), ...file.mappings('person-change')]) {
      const points = person.fields.get('points')
      for (const [ask, expert] of Object.entries((points?.read() ?? {}) as Record<string, string>)) {
        const of = asks.get(ask)?.fields.get('of')?.read()
        if (
          !points ||
          !Array.isArray(of) ||
          of.length === 0 ||
          of.includes(expert) ||
          of.some((each) => !file.names.has('person', each)) ||
          !file.names.has('person', expert)
        )
          continue
        report({
          spot: points.spot,
          part: `${ask}: ${expert}`,
          message: `They point to "${expert}" for "${ask}", who cannot do it either. It can be done by ${oneOf(of)}.`,
        })
      }
    }
  },
}
