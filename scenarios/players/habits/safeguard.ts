import type { Move } from '../../engine'
import { wholeText } from '../match'
import { again, attempt } from '../memory'
import { orderFor } from '../ordering'
import { isSafeguard, soundsUnsafe } from '../phrases'
import { heardSince, personOf, reportsOf, underWay, type View } from '../view'

/** Puts a second reader or a pause between somebody worn out, or about to remove something, and the keyboard. */
export function safeguard(view: View): Move[] {
  const unsafe = heardSince(view, view.now - 60).find(
    ({ text, by }) => personOf(view, by)?.kind === 'crew' && soundsUnsafe(text),
  )
  if (!unsafe) return []
  const asks = view.desk.asks.filter((ask) => !ask.risky && isSafeguard(wholeText(ask)))
  const ask = asks.find(({ id }) => reportsOf(view, id).length === 0 && !underWay(view, id))
  if (!ask || asks.some(({ id }) => underWay(view, id))) return []
  if (asks.some(({ id }) => reportsOf(view, id).length > 0)) return []
  if ((view.memory.tries.safeguard ?? 0) > 3 || !again(view.memory, 'safeguard', view.now, 12)) return []
  attempt(view.memory, 'safeguard')
  const order = orderFor(view, ask, { to: unsafe.by, re: unsafe.message, within: 60 })
  return order ? [order] : []
}
