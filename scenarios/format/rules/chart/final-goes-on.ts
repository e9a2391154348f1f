import type { Rule } from '../rule'

export const chartFinalGoesOn: Rule = {
  code: 'chart/final-goes-on',
  severity: 'error',
  about: 'A final state that goes on: it has transitions or states of its own.',
  instead: 'Take `type: final` out, or what follows it.',
  check(file, report) {
    for (const state of file.mappings('state')) {
      if (state.fields.get('type')?.raw !== 'final') continue
      for (const field of ['on', 'after', 'always', 'states']) {
        const found = state.fields.get(field)
        if (found && found.raw !== undefined)
          report({
            spot: found.keySpot,
            message: `Nothing follows a final state, so "${field}" never counts. Take it out, or "type: final".`,
          })
      }
    }
  },
}
