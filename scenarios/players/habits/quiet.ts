import type { Move } from '../../engine'
import { once } from '../memory'
import { firing, sincePaged, type View } from '../view'

/** While nothing is wrong yet: looks at what fires already, and writes down what would hurt most. */
export function useTheQuiet(view: View): Move[] {
  if (sincePaged(view) !== null) return []
  const old = firing(view).find(
    ({ alert, acknowledged }) => acknowledged === null && once(view.memory, `old:${alert}`, view.now),
  )
  if (old) return [{ do: 'acknowledge-alert', alert: old.alert }]
  if (!once(view.memory, 'think-ahead', view.now)) return []
  const stores = view.desk.briefing.services.filter(({ kind }) => kind === 'store').map(({ name }) => name)
  const what = stores.length > 0 ? stores.join(', ') : 'what everything else stands on'
  return [{ do: 'note', kind: 'risk', text: `Would hurt most today: losing ${what}. Who knows the way back?` }]
}
