import type { Ask } from '../../format'
import { canHold } from './can-hold'
import { happen } from './effects'
import type { Found } from './found'

/** Who can be asked for something and do it. */
export function handsFor(found: Found, ask: Ask): string[] {
  return [...found.present].filter((id) => ask.of === undefined || ask.of.includes(id))
}

/** What can be asked, and what can come of it. */
export function findOrders(found: Found): void {
  for (const [id, ask] of Object.entries(found.scenario.asks)) {
    if (ask.known === undefined || found.any(ask.known)) found.learn(id)
    if (!found.asks.has(id)) continue
    found.say(`asked ${id}`, `aired ${id}`, `polled ${id}`, `cancelled ${id}`, `heard ${id}`, `overdue ${id}`)
    for (const objection of ask.objections) {
      if (!found.present.has(objection.by) || (objection.when && !canHold(found, objection.when))) continue
      found.say(`objected ${id}`)
      happen(found, objection.do)
    }
    const hands = handsFor(found, ask)
    if (hands.length < found.present.size) found.say(`refused ${id}`)
    if (hands.length === 0) continue
    for (const verb of ['read-back', 'confirmed', 'corrected', 'started', 'done', 'reported'])
      found.say(`${verb} ${id}`)
    for (const [index, outcome] of ask.outcomes.entries()) {
      if (outcome.by && !outcome.by.some((each) => hands.includes(each))) continue
      if (outcome.when && !canHold(found, outcome.when)) continue
      found.say(`outcome ${outcome.id ?? `${id}-${index}`}`)
      happen(found, outcome.do)
    }
  }
}
