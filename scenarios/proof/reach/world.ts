import { canHold } from './can-hold'
import type { Found } from './found'

/** Trouble spreads along needs; metrics follow health, rates and flows; panels go dark and come back. */
export function findWorld(found: Found): void {
  const { services, metrics, flows, panels } = found.scenario
  for (const flow of Object.values(flows)) {
    if (!found.any(flow['emptied-by'])) continue
    for (const health of ['degraded', 'down', 'healthy'] as const) found.suffer(flow.into, health)
    for (const metric of Object.values(flow.shows)) if (metric !== undefined) found.stretch(metric, -Infinity, Infinity)
  }
  for (const [id, service] of Object.entries(services)) {
    const worst = service.needs.flatMap((need) => [...(found.health.get(need) ?? [])])
    if (worst.includes('down')) {
      found.suffer(id, service.bulkhead ? 'degraded' : 'down')
      found.suffer(id, 'healthy')
      if (service.breaker !== undefined) {
        found.say(`broke-open ${id}`)
        found.suffer(id, 'degraded')
      }
    }
    if (worst.includes('degraded')) {
      found.suffer(id, 'degraded')
      found.suffer(id, 'healthy')
    }
  }
  for (const [panel, { needs }] of Object.entries(panels)) {
    if (!found.health.get(needs)?.has('down')) continue
    found.say(`dark ${panel}`)
    if (found.happenings.has(`health ${needs} healthy`) || found.happenings.has(`health ${needs} degraded`))
      found.say(`back ${panel}`)
  }
  for (const [id, metric] of Object.entries(metrics)) {
    for (const rate of metric.rates) {
      if (rate.when && !canHold(found, rate.when)) continue
      if (rate['per-minute'] > 0) found.stretch(id, Infinity, Infinity)
      if (rate['per-minute'] < 0) found.stretch(id, -Infinity, -Infinity)
    }
    const { follows } = metric
    if (follows)
      for (const health of found.health.get(metric.service) ?? []) found.stretch(id, follows[health], follows[health])
    const { high } = found.ranges.get(id) ?? { high: metric.starts }
    for (const value of metric.reaches) if (high >= value) found.say(`reached ${id}.${value}`)
  }
}
