import type { Rule } from '../rule'

export const nameReserved: Rule = {
  code: 'name/reserved',
  severity: 'error',
  about: 'An id that Hearback uses itself: `imoc`, `bot`, `monitoring` and `facilitator` are at every desk.',
  instead: 'Give the person another id.',
  check(file, report) {
    for (const person of file.defined('person')) {
      if (!['imoc', 'bot', 'monitoring', 'facilitator'].includes(String(person.value))) continue
      report({ spot: person.spot, message: `"${person.value}" is at every desk already. Give this person another id.` })
    }
  },
}
