import type { Rule } from '../rule'

export const timeLateBeforeWithin: Rule = {
  code: 'time/late-before-within',
  severity: 'error',
  about: 'An item whose late limit comes before, or with, its target.',
  instead: '`within` is the target, `late` the limit: the later of the two.',
  check(file, report) {
    for (const item of file.mappings('item')) {
      const [within, late] = [item.fields.get('within'), item.fields.get('late')]
      const [target, limit] = [within?.read(), late?.read()]
      if (!late || typeof target !== 'number' || typeof limit !== 'number' || limit > target) continue
      report({
        spot: late.spot,
        message: `The late limit has to come after the target of ${within?.raw}; this is ${late.raw}.`,
      })
    }
  },
}
