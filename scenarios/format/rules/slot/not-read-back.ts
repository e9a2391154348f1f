import type { Rule } from '../rule'

export const slotNotReadBack: Rule = {
  code: 'slot/not-read-back',
  severity: 'warning',
  about: 'A blank that what is read back leaves out, so that a mistake in it cannot be heard.',
  instead: 'Write `{slot}` in `reads-back`.',
  check(file, report) {
    for (const ask of file.mappings('ask')) {
      const back = String(ask.fields.get('reads-back')?.raw ?? '')
      const slots = ask.fields.get('slots')
      if (!slots || slots.raw === null || typeof slots.raw !== 'object') continue
      for (const slot of Object.keys(slots.raw)) {
        if (back.includes(`{${slot}}`)) continue
        const spot = ask.fields.get('reads-back')?.spot ?? slots.spot
        report({
          spot,
          message: `What is read back leaves out {${slot}}: if it is misheard, nobody can hear that. Write {${slot}} in "reads-back".`,
        })
      }
    }
  },
}
