import type { Effect } from '../../format'
import type { Found } from './found'
import { join, page, speaks } from './people'

/** What can come of effects that can come about. */
export function happen(found: Found, effects: readonly Effect[] | undefined): void {
  for (const effect of effects ?? []) happens(found, effect)
}

function happens(found: Found, effect: Effect): void {
  for (const [id, health] of Object.entries(effect.health ?? {})) found.suffer(id, health)
  for (const [id, value] of Object.entries(effect.set ?? {})) {
    found.settings.get(id)?.add(value)
    found.say(`switched ${id}`, `switched ${id} ${value}`)
  }
  for (const [id, change] of Object.entries(effect.metric ?? {})) {
    for (const value of [change.is, change.to]) if (value !== undefined) found.stretch(id, value, value)
  }
  for (const id of effect.alert ?? []) {
    found.say(`alerted ${id}`, `acked ${id}`, `escalated ${id}`)
    for (const person of found.scenario.alerts[id]?.pages ?? []) {
      if (person === 'imoc') found.say('paged imoc')
      else page(found, person)
    }
  }
  for (const id of effect.clear ?? []) if (found.happenings.has(`alerted ${id}`)) found.say(`cleared ${id}`)
  for (const id of effect.join ?? []) join(found, id)
  for (const id of effect.leave ?? []) if (found.present.has(id)) found.say(`left ${id}`)
  for (const line of effect.say ?? []) if (line.id !== undefined && speaks(found, line.by)) found.say(`said ${line.id}`)
  for (const id of effect.signal ?? [])
    if (speaks(found, found.scenario.signals[id]?.from ?? '')) found.say(`signalled ${id}`)
  if (effect.deploy !== undefined) {
    for (const verb of ['queued', 'held', 'allowed', 'shipped']) found.say(`${verb} ${effect.deploy}`)
  }
  for (const id of effect.learn ?? []) found.learn(id)
  for (const id of effect.offer ?? []) found.offer(id)
  if (effect.event?.id !== undefined) found.say(`event ${effect.event.id}`)
  for (const id of effect.voice ?? []) {
    if (!speaks(found, found.scenario.diagnoses[id]?.by ?? '')) continue
    found.say(`said ${id}`, `voiced ${id}`, `pursued ${id}`, `ruled-out ${id}`)
  }
  if (effect.raise !== undefined) found.happenings.add(`raised ${effect.raise}`)
}
