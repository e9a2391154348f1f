import type { Move } from '../../engine'
import { again, attempt, since } from '../memory'
import { orderFor } from '../ordering'
import { allClear, incoming, openOrders, reportsOf, underWay, type View } from '../view'
import { unlockDeploys } from './panels'
import { componentsNow } from './public-page'
import { rebuildFor } from './verify'

/** Seconds it has to hold before it is called resolved, and how long rebuilding is waited for. */
const SOAK = 200
const PATIENCE = 600

/** Once all is clear: rebuilds what can be, lifts the lock, and resolves when nothing is open, accepting by name what is left. */
export function windUp(view: View): Move[] {
  const clear = since(view.memory, 'clear', view.now)
  if (clear === null || !allClear(view) || clear < 20) return []
  const rebuilding = rebuild(view)
  if (rebuilding.length > 0) return rebuilding
  if (clear < SOAK || unsettled(view, clear)) return clear > 100 ? unlockDeploys(view) : []
  const unlock = unlockDeploys(view)
  if (unlock.length > 0 || view.desk.deploys.lock !== null) return unlock
  if (!again(view.memory, 'resolve', view.now, 45)) return []
  const tries = attempt(view.memory, 'resolve')
  const accepting = tries === 0 ? namesLost(view) : view.desk.briefing.risks.map(({ id }) => id)
  const posted = view.desk.statusPage.posts.at(-1)?.state === 'resolved'
  const text = 'Resolved. It has held and was checked from outside; what happened will be written up.'
  const post: Move[] =
    posted || view.desk.panels['status-page'].dark !== null
      ? []
      : [{ do: 'publish', state: 'resolved', components: componentsNow(view), text, nextUpdateIn: null }]
  return [...post, { do: 'resolve', accepting }]
}

/** Asks for what is still gone to be put back, where an ask for that exists. */
function rebuild(view: View): Move[] {
  return view.desk.briefing.risks.flatMap(({ id, name }): Move[] => {
    const ask = rebuildFor(view, name)
    if (!ask || ask.risky || ask.text.includes('?') || underWay(view, ask.id)) return []
    if (reportsOf(view, ask.id).length > 0 || (view.memory.tries[`rebuild:${id}`] ?? 0) > 2) return []
    if (!again(view.memory, `rebuild:${id}`, view.now, 30)) return []
    attempt(view.memory, `rebuild:${id}`)
    const order = orderFor(view, ask, { within: 240 })
    return order ? [order] : []
  })
}

/** Something is still under way or unanswered, and it is worth waiting for. */
function unsettled(view: View, clear: number): boolean {
  if (clear > PATIENCE) return false
  const waiting = [...incoming(view, 'signal'), ...incoming(view, 'request')].filter(
    (loop) => loop.open && loop.stage !== 'parked' && loop.stage !== 'owned',
  )
  return openOrders(view).length > 0 || waiting.length > 0
}

/** What could not be put back: no ask for it, or none that worked. */
function namesLost(view: View): string[] {
  return view.desk.briefing.risks.flatMap(({ id, name }) => {
    const ask = rebuildFor(view, name)
    return ask && reportsOf(view, ask.id).length > 0 ? [] : [id]
  })
}
