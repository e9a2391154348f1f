import type { ComponentState, Move } from '../../engine'
import { rowsOf } from '../../tables'
import { since } from '../memory'
import { allClear, sincePaged, type View } from '../view'
import { shared } from '../words'

/** Seconds after the page by which the public page speaks, and how long until it speaks again. */
const FIRST_BY = 150
const EVERY = 900
/** The second post says what is affected, which the first could not. */
const SCOPE_AFTER = 270

/** Tells customers early, promises the next word and keeps it, and moves with what is known. */
export function keepPublicPage(view: View): Move[] {
  const paged = sincePaged(view)
  if (paged === null || paged < FIRST_BY || view.desk.panels['status-page'].dark !== null) return []
  const { posts, nextUpdateAt } = view.desk.statusPage
  const last = posts.at(-1)
  const state = view.desk.incident.state === 'resolved' ? 'monitoring' : view.desk.incident.state
  const moved = last !== undefined && last.state !== state && view.now - last.at > 30
  const every = posts.length === 1 ? SCOPE_AFTER : EVERY
  const due =
    last !== undefined && ((nextUpdateAt !== null && view.now >= nextUpdateAt - 60) || view.now - last.at > every)
  if (last !== undefined && !moved && !due) return []
  return [{ do: 'publish', state, components: componentsNow(view), text: textFor(view, state), nextUpdateIn: EVERY }]
}

/** What the page says of each part: those that what is broken is about, or all of them while nobody knows. */
export function componentsNow(view: View): Record<string, ComponentState> {
  const { components, incident } = view.desk.briefing
  const clear = allClear(view)
  const words = [
    incident.topic,
    ...rowsOf(view.desk.alerts).map(({ text }) => text),
    ...view.desk.briefing.services
      .filter(({ id }) => view.desk.services[id]?.health !== 'healthy')
      .map(({ name }) => name),
  ].join(' ')
  const touched = components.filter(({ id, name }) => shared(words, `${id} ${name}`) > 0)
  const named = touched.length > 0 ? touched : components
  return Object.fromEntries(named.map(({ id }) => [id, clear ? 'operational' : 'degraded_performance']))
}

function textFor(view: View, state: string): string {
  const { topic } = view.desk.briefing.incident
  const next = `Next update in ${EVERY / 60} minutes.`
  const known = since(view.memory, 'identified', view.now) !== null
  if (state === 'monitoring')
    return `${topic}: it is getting better. We are watching before we call it resolved. ${next}`
  if (known) return `${topic}: we know more now and are working on it step by step. ${next}`
  return `${topic}. We see it and are looking into it. ${next}`
}
