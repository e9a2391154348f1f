import type { Scenario } from '../../format'
import type { Health } from '../fact'
import type { ServiceId } from '../move'

/**
 * The resiliency matrix: for each service (row) and each component it might lose (column), how the service fares when
 * that component is down. Worked out along the needs, bulkheads and breakers as declared; what happens by other ways
 * is for a drill to show.
 */
export function resiliencyMatrix(scenario: Scenario): Record<ServiceId, Record<ServiceId, Health>> {
  const ids = Object.keys(scenario.services)
  const columns = ids.map((lost) => [lost, whenLost(scenario, lost)] as const)
  return Object.fromEntries(
    ids.map((id) => [id, Object.fromEntries(columns.map(([lost, health]) => [lost, health[id] ?? 'healthy']))]),
  )
}

/** Components whose loss takes more than one service down with it, the worst first: linchpins. */
export function linchpins(scenario: Scenario): Array<{ service: ServiceId; takesDown: ServiceId[] }> {
  return Object.keys(scenario.services)
    .map((service) => {
      const health = whenLost(scenario, service)
      return { service, takesDown: Object.keys(health).filter((id) => id !== service && health[id] === 'down') }
    })
    .filter(({ takesDown }) => takesDown.length > 1)
    .toSorted((a, b) => b.takesDown.length - a.takesDown.length || (a.service < b.service ? -1 : 1))
}

function whenLost(scenario: Scenario, lost: ServiceId): Record<ServiceId, Health> {
  const health: Record<ServiceId, Health> = { [lost]: 'down' }
  // Health only ever worsens here and has three steps, so this settles.
  for (let changed = true; changed; ) {
    changed = false
    for (const [id, { needs, bulkhead, breaker }] of Object.entries(scenario.services)) {
      if (id === lost) continue
      const soft = bulkhead || breaker !== undefined
      const worst = needs.reduce<Health>(
        (soFar, need) => worse(soFar, soften(health[need] ?? 'healthy', soft)),
        'healthy',
      )
      if (worst === (health[id] ?? 'healthy')) continue
      health[id] = worst
      changed = true
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
