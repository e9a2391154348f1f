import { canHold } from './can-hold'
import { happen } from './effects'
import type { Found } from './found'

/** What can become of signals that can be said. */
export function findSignals(found: Found): void {
  for (const [id, signal] of Object.entries(found.scenario.signals)) {
    if (!found.happenings.has(`signalled ${id}`)) continue
    found.say(`said ${id}`, `marked ${id}`, `acknowledged ${id}`, `parked ${id}`, `overdue ${id}`, `heard ${id}`)
    if (signal.again.length > 0) found.say(`repeated ${id}`)
    const { asks, tells } = closersOf(found, id)
    if (asks.length > 0) found.say(`owned ${id}`, `let-go ${id}`)
    if (tells.length > 0) found.say(`answered ${id}`)
    if (signal.harm && canHold(found, signal.harm.when)) {
      found.say(`harmed ${id}`)
      happen(found, signal.harm.do)
    }
  }
}

/** What closes a signal, of all that is listed: orders own a warning, words answer anything. */
export function closersOf(found: Found, signal: string): { asks: string[]; tells: string[] } {
  const { kind = 'warning', 'closes-with': listed = [] } = found.scenario.signals[signal] ?? {}
  const asks = listed.filter((id) => {
    const ask = found.scenario.asks[id]
    return kind === 'warning' && ask !== undefined && found.asks.has(id) && found.present.size > 0
  })
  return { asks, tells: listed.filter((id) => found.scenario.tells[id] !== undefined) }
}
