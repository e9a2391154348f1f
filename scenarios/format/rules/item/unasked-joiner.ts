import type { Rule } from '../rule'

/** What each kind of item stands for, and in which words. */
const TOKENS = { joiner: ['$who', 'whoever joins'], risky: ['$ask', 'a risky ask'] } as const
const FIELDS = ['text', 'cue', 'look-for', 'harm']

export const itemUnaskedJoiner: Rule = {
  code: 'item/unasked-joiner',
  severity: 'error',
  about:
    '`$who` in an item that is not one for each joiner, or `each: joiner` without `$who`; the same with `$ask` and `each: risky`.',
  instead:
    '`each: joiner` makes one item for everybody who joins, `each: risky` one for every risky ask; `$who` and `$ask` stand for them in `text`, `cue`, `look-for` and `harm`.',
  check(file, report) {
    for (const item of file.mappings('item')) {
      const each = item.fields.get('each')
      for (const [kind, [token, meant]] of Object.entries(TOKENS)) {
        const says = FIELDS.filter((field) => JSON.stringify(item.fields.get(field)?.raw ?? '').includes(token))
        if (each?.raw === kind && !says.includes('look-for')) {
          const everybody = kind === 'joiner' ? 'everybody who joins' : 'every risky ask'
          report({
            spot: each.spot,
            message: `One such item is made for ${everybody}, and "look-for" does not say ${token}, so all of them look for the same.`,
          })
        } else if (each?.raw !== kind && says[0] !== undefined) {
          const field = item.fields.get(says[0])
          report({
            spot: field?.spot ?? item.spot,
            part: token,
            message: `${token} stands for ${meant}, and this item is not one for each ${kind === 'joiner' ? 'joiner' : 'risky ask'}. Add "each: ${kind}", or name ${kind === 'joiner' ? 'somebody' : 'one'}.`,
          })
        }
      }
    }
  },
}
