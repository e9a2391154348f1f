import type { Rule } from '../rule'

export const chartNoInitial: Rule = {
  code: 'chart/no-initial',
  severity: 'error',
  about: 'A state with states inside it does not say which of them comes first.',
  instead: 'Add `initial`, or `type: parallel` if all of them hold at once.',
  check(file, report) {
    for (const state of file.mappings('state')) {
      const inner = state.fields.get('states')?.raw
      if (inner === null || typeof inner !== 'object' || Object.keys(inner).length === 0) continue
      const type = state.fields.get('type')?.raw
      if ((type !== undefined && type !== 'final') || state.fields.get('initial')?.raw !== undefined) continue
      report({
        spot: state.keySpot,
        message: `This state has others inside it and does not say which comes first. Add "initial: ${Object.keys(inner)[0]}", or "type: parallel" if all hold at once.`,
      })
    }
  },
}
