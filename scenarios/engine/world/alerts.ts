import { pagePerson } from '../crew/paging'
import { EngineBug } from '../engine-bug'
import { IMOC } from '../fact'
import type { AlertId } from '../move'
import type { Work } from '../work'
import { stepAlert } from './alert-machine'
import { metricValue } from './metric-value'

/** How often a firing alert is counted again. */
const COUNT_EVERY = 20

/** Makes an alert fire, and page whom it pages. A page comes by telephone, so it arrives though consoles are dark. */
export function fireAlert(work: Work, id: AlertId): void {
  const alert = work.scenario.alerts[id]
  if (!alert) throw new EngineBug(`no alert ${id}`)
  const next = stepAlert(work.drill.alerts[id]?.state ?? 'quiet', 'FIRE')
  if (next === null) return
  const count = countOf(work, id)
  const dark = work.drill.dark.alerts === true
  work.put('alerts', id, { state: 'firing', acknowledged: false, count })
  if (dark) work.put('unseen', `alert:${id}`, true)
  const { group, service, severity, text } = alert
  work.state({ kind: 'alert-fired', alert: id, group, service, severity, text, count }, dark ? 'truth' : 'seats')
  for (const person of alert.pages) {
    if (person === IMOC)
      work.state({ kind: 'page-sent', page: `p${work.drill.next.page++}`, person, by: 'monitoring', because: text })
    else pagePerson(work, person, 'monitoring', text)
  }
  if (work.rules.counted.has(id)) work.schedule(COUNT_EVERY, { do: 'alert-count', alert: id })
}

/** Clears an alert that fires. */
export function clearAlert(work: Work, id: AlertId): void {
  const state = work.drill.alerts[id]
  if (!state || stepAlert(state.state, 'CLEAR') === null) return
  work.put('alerts', id, { ...state, state: 'cleared' })
  const dark = work.drill.dark.alerts === true
  if (dark) work.put('unseen', `alert:${id}`, true)
  work.state({ kind: 'alert-cleared', alert: id }, dark ? 'truth' : 'seats')
}

/** Counts the instances behind a firing alert, says so when the number changed, and comes back later. */
export function recount(work: Work, id: AlertId): void {
  const state = work.drill.alerts[id]
  if (state?.state !== 'firing') return
  const count = countOf(work, id)
  if (count !== state.count) {
    work.put('alerts', id, { ...state, count })
    if (work.drill.dark.alerts) work.put('unseen', `alert:${id}`, true)
    else work.state({ kind: 'alert-count', alert: id, count })
  }
  work.schedule(COUNT_EVERY, { do: 'alert-count', alert: id })
}

function countOf(work: Work, id: AlertId): number {
  const metric = work.rules.counted.get(id)
  return metric === undefined ? 1 : Math.max(1, Math.round(metricValue(work.scenario, work.drill, metric)))
}
