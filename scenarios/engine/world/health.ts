import type { Health } from '../fact'
import type { ServiceId } from '../move'
import type { Panel } from '../panel'
import type { Work } from '../work'
import { courseFact, followHealth } from './metrics'

const RANK: Record<Health, number> = { healthy: 0, degraded: 1, down: 2 }

/**
 * Gives a service its own trouble (or takes it away) and lets the effect run along its needers: what needs a thing
 * that is down is down, what needs a thing that is degraded is degraded. A bulkhead softens that by one step.
 * Only services whose health changes are touched.
 */
export function setTrouble(work: Work, service: ServiceId, health: Health): void {
  if (health === 'healthy') work.drop('trouble', service)
  else work.put('trouble', service, health)

  const due: Array<{ service: ServiceId; because?: ServiceId }> = [{ service }]
  const visited = new Map<ServiceId, number>()
  const lit: Panel[] = []
  for (let next = due.shift(); next; next = due.shift()) {
    // A circle of needs settles, because health only has three steps; this bound is for a mistake of ours.
    const visits = (visited.get(next.service) ?? 0) + 1
    visited.set(next.service, visits)
    if (visits > 4) continue
    const found = worstOf(work, next.service)
    if (found === healthOf(work, next.service)) continue
    lit.push(...changeHealth(work, next.service, found, next.because))
    for (const needer of work.rules.needers.get(next.service) ?? [])
      due.push({ service: needer, because: next.service })
  }
  for (const panel of lit) catchUp(work, panel)
}

/** The health of a service now. */
export function healthOf(work: Work, service: ServiceId): Health {
  return work.drill.health[service] ?? 'healthy'
}

function worstOf(work: Work, id: ServiceId): Health {
  const service = work.scenario.services[id]
  let worst: Health = work.drill.trouble[id] ?? 'healthy'
  for (const need of service?.needs ?? []) {
    const suffered = soften(healthOf(work, need), service?.bulkhead === true || work.drill.open[id] === true)
    if (RANK[suffered] > RANK[worst]) worst = suffered
  }
  return worst
}

function soften(health: Health, bulkhead: boolean): Health {
  if (!bulkhead) return health
  return health === 'down' ? 'degraded' : 'healthy'
}

/** @returns the panels that can see again because of it */
function changeHealth(work: Work, service: ServiceId, health: Health, because: ServiceId | undefined): Panel[] {
  if (health === 'healthy') work.drop('health', service)
  else work.put('health', service, health)
  const blind = work.drill.dark.map === true || panelsOn(work, service).includes('map')
  if (blind) work.put('unseen', `service:${service}`, true)
  work.state(
    { kind: 'service-health', service, health, ...(because === undefined ? {} : { because }) },
    blind ? 'truth' : 'seats',
  )
  work.touch(`health:${service}`)
  watchBreaker(work, service, health)
  followHealth(work, service, health)
  return panelsOn(work, service).filter((panel) => {
    if (health === 'down') darken(work, panel, service)
    else if (work.drill.dark[panel]) return lighten(work, panel, service)
    return false
  })
}

/** A breaker counts from when its service went down with what it needs, and closes when it is well again. */
function watchBreaker(work: Work, id: ServiceId, health: Health): void {
  const wait = work.scenario.services[id]?.breaker
  if (wait === undefined) return
  if (health === 'down' && work.drill.trouble[id] !== 'down') work.schedule(wait, { do: 'breaker', service: id })
  if (health === 'healthy') work.drop('open', id)
}

/** A breaker opens, if its service still suffers: it goes on without what it needs, degraded. */
export function openBreaker(work: Work, id: ServiceId): void {
  if (healthOf(work, id) !== 'down' || work.drill.trouble[id] === 'down' || work.drill.open[id]) return
  work.put('open', id, true)
  work.state({ kind: 'breaker-opened', service: id }, work.drill.dark.map ? 'truth' : 'seats')
  setTrouble(work, id, work.drill.trouble[id] ?? 'healthy')
}

function panelsOn(work: Work, service: ServiceId): Panel[] {
  return Object.entries(work.scenario.panels).flatMap(([panel, stands]) =>
    stands?.needs === service ? [panel as Panel] : [],
  )
}

function darken(work: Work, panel: Panel, service: ServiceId): void {
  const stands = work.scenario.panels[panel]
  if (!stands || work.drill.dark[panel]) return
  work.put('dark', panel, true)
  work.state({ kind: 'panel-dark', panel, service, why: stands.why, fallback: stands.instead })
}

function lighten(work: Work, panel: Panel, service: ServiceId): boolean {
  work.drop('dark', panel)
  work.state({ kind: 'panel-back', panel, service })
  return true
}

/** A panel that can see again catches up on what changed meanwhile, once everything has settled. */
function catchUp(work: Work, panel: Panel): void {
  for (const key of Object.keys(work.drill.unseen).sort()) {
    const [kind = '', id = ''] = key.split(':')
    if (kind === 'service' && panel === 'map') {
      work.state({ kind: 'service-reported', service: id, health: healthOf(work, id), by: 'monitoring' })
    } else if (kind === 'metric' && panel === 'graphs') {
      const course = work.drill.metrics[id]
      if (course) work.state(courseFact(id, course))
    } else if (kind === 'alert' && panel === 'alerts') {
      const alert = work.scenario.alerts[id]
      const state = work.drill.alerts[id]
      if (!alert || !state) continue
      if (state.state === 'cleared') work.state({ kind: 'alert-cleared', alert: id })
      else {
        const { group, service: on, severity, text } = alert
        work.state({ kind: 'alert-fired', alert: id, group, service: on, severity, text, count: state.count })
      }
    } else continue
    work.drop('unseen', key)
  }
}
