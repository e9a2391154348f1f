import type { Rule } from '../rule'

export const itemUnaskedJoiner: Rule = {
  code: 'item/unasked-joiner',
  severity: 'error',
  about: '`$who` in an item that is not one for each joiner, or `each: joiner` without `$who`.',
  instead:
    '`each: joiner` makes one item for everybody who joins; `$who` stands for them in `text`, `cue`, `look-for` and `harm`.',
  check(file, report) {
    for (const item of file.mappings('item')) {
      const each = item.fields.get('each')
      const says = ['text', 'cue', 'look-for', 'harm'].filter((field) =>
        JSON.stringify(item.fields.get(field)?.raw ?? '').includes('$who'),
      )
      if (each?.raw !== undefined && !says.includes('look-for')) {
        report({
          spot: each.spot,
          message:
            'One such item is made for everybody who joins, and "look-for" does not say $who, so all of them look for the same.',
        })
      } else if (each?.raw === undefined && says[0] !== undefined) {
        const field = item.fields.get(says[0])
        report({
          spot: field?.spot ?? item.spot,
          part: '$who',
          message:
            '$who stands for whoever joins, and this item is not one for each joiner. Add "each: joiner", or name somebody.',
        })
      }
    }
  },
}
