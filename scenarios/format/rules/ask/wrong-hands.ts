import { oneOf } from '../../schema/words'
import type { Rule } from '../rule'

export const askWrongHands: Rule = {
  code: 'ask/wrong-hands',
  severity: 'error',
  about: 'An outcome, or a colleague somebody points to, for a person who cannot do the ask.',
  instead: 'Add the person to `of`, or name somebody who is.',
  check(file, report) {
    for (const ask of file.mappings('ask')) {
      const of = ask.fields.get('of')?.read()
      if (!Array.isArray(of) || of.length === 0 || of.some((each) => !file.names.of('person').includes(each))) continue
      for (const outcome of file.mappings('outcome')) {
        if (outcome.within !== ask) continue
        const by = outcome.fields.get('by')
        for (const person of (by?.read() ?? []) as string[]) {
          if (of.includes(person) || !file.names.of('person').includes(person)) continue
          report({
            spot: by?.spot ?? outcome.spot,
            part: person,
            message: `"${person}" is not among those who can do this (${of.join(', ')}), so this outcome is not theirs.`,
          })
        }
      }
    }
    for (const person of file.mappings('person')) {
      const points = person.fields.get('points')
      for (const [ask, expert] of Object.entries((points?.read() ?? {}) as Record<string, string>)) {
        const of = file
          .mappings('ask')
          .find((each) => each.path.at(-1) === ask)
          ?.fields.get('of')
          ?.read()
        if (
          !points ||
          !Array.isArray(of) ||
          of.length === 0 ||
          of.includes(expert) ||
          of.some((each) => !file.names.of('person').includes(each)) ||
          !file.names.of('person').includes(expert)
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
