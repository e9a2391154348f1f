import type { Rule } from '../rule'

export const slotUnused: Rule = {
  code: 'slot/unused',
  severity: 'warning',
  about: 'A blank that the text of its ask or tell leaves out, so that nobody can say it.',
  instead: 'Write `{slot}` in the text and in what is read back, or take the slot out.',
  check(file, report) {
    for (const part of ['ask', 'tell'] as const) {
      for (const each of file.mappings(part)) {
        const text = String(each.fields.get('text')?.raw ?? '')
        const slots = each.fields.get('slots')
        if (!slots || slots.raw === null || typeof slots.raw !== 'object') continue
        for (const slot of Object.keys(slots.raw)) {
          if (text.includes(`{${slot}}`)) continue
          report({
            spot: slots.spot,
            part: slot,
            message: `The text never says {${slot}}, so this slot cannot be filled. Write {${slot}} in "text", or take it out.`,
          })
        }
      }
    }
  },
}
