import type { Scenario } from '../../format'
import type { Health } from '../fact'
import type { ServiceId } from '../move'

/** All that counts of a service here: what it needs, and whether a bulkhead or a breaker keeps the worst of that from it. */
export interface Standing {
  id: ServiceId
  needs: readonly ServiceId[]
  softens?: boolean
}

/** What losing one component does: the services that are then not healthy, itself among them. */
export interface Loss {
  component: ServiceId
  health: ReadonlyMap<ServiceId, Health>
  /** Others that go down with it, in the order of the services. */
  takesDown: readonly ServiceId[]
}

/**
 * What each loss of one service does to the others. Worked out along the needs, bulkheads and breakers as declared; what
 * happens by other ways is for a drill to show. Costs what each loss reaches, so a thousand services are no trouble.
 */
export function losses(services: readonly Standing[]): Loss[] {
  const place = new Map(services.map(({ id }, at) => [id, at]))
  const dependents = new Map<ServiceId, Standing[]>()
  for (const service of services) {
    for (const need of new Set(service.needs)) dependents.set(need, [...(dependents.get(need) ?? []), service])
  }
  return services.map(({ id }) => {
    const health = whenLost(id, dependents)
    const takesDown = [...health.keys()]
      .filter((other) => other !== id && health.get(other) === 'down')
      .sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0))
    return { component: id, health, takesDown }
  })
}

/** Components whose loss takes more than one service down with it, the worst first. */
export function linchpinsAmong(all: readonly Loss[]): Loss[] {
  return all
    .filter(({ takesDown }) => takesDown.length > 1)
    .toSorted((a, b) => b.takesDown.length - a.takesDown.length || (a.component < b.component ? -1 : 1))
}

/**
 * The resiliency matrix: for each service (row) and each component it might lose (column), how the service fares when
 * that component is down.
 */
export function resiliencyMatrix(scenario: Scenario): Record<ServiceId, Record<ServiceId, Health>> {
  const columns = losses(standings(scenario))
  return Object.fromEntries(
    Object.keys(scenario.services).map((id) => [
      id,
      Object.fromEntries(columns.map(({ component, health }) => [component, health.get(id) ?? 'healthy'])),
    ]),
  )
}

/** The linchpins of a scenario. */
export function linchpins(scenario: Scenario): Array<{ service: ServiceId; takesDown: ServiceId[] }> {
  return linchpinsAmong(losses(standings(scenario))).map(({ component, takesDown }) => ({
    service: component,
    takesDown: [...takesDown],
  }))
}

/** Whether something stands between a service and what it needs. */
export function softens({ bulkhead, breaker }: Scenario['services'][string]): boolean {
  return bulkhead || breaker !== undefined
}

function standings(scenario: Scenario): Standing[] {
  return Object.entries(scenario.services).map(([id, service]) => ({
    id,
    needs: service.needs,
    softens: softens(service),
  }))
}

function whenLost(lost: ServiceId, dependents: ReadonlyMap<ServiceId, Standing[]>): Map<ServiceId, Health> {
  const health = new Map<ServiceId, Health>([[lost, 'down']])
  // Health only ever worsens here and has three steps, so this ends.
  const spreading = [lost]
  for (let from = spreading.pop(); from !== undefined; from = spreading.pop()) {
    for (const service of dependents.get(from) ?? []) {
      if (service.id === lost) continue
      const suffered = soften(health.get(from) ?? 'healthy', service.softens === true)
      const before = health.get(service.id) ?? 'healthy'
      if (worse(before, suffered) === before) continue
      health.set(service.id, suffered)
      spreading.push(service.id)
    }
  }
  return health
}

function soften(health: Health, soft: boolean): Health {
  if (!soft) return health
  return health === 'down' ? 'degraded' : 'healthy'
}

function worse(a: Health, b: Health): Health {
  if (a === 'down' || b === 'down') return 'down'
  return a === 'degraded' || b === 'degraded' ? 'degraded' : 'healthy'
}
