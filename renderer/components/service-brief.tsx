import type { DeskService } from '../../scenarios/desk'
import type { BriefedService, ServiceId } from '../../scenarios/engine'
import { text } from '../text/text'
import { HealthMark } from './health-mark'
import { Moment } from './moment'
import styles from './service-brief.module.css'

export interface ServiceBriefProps {
  services: readonly BriefedService[]
  states: Record<ServiceId, DeskService>
  stale: ReadonlySet<ServiceId>
}

const RANK = { down: 0, degraded: 1, unknown: 2 }

/** Only the services that are not well, or that nobody can see; the rest is one count. */
export function ServiceBrief({ services, states, stale }: ServiceBriefProps) {
  const rows = services.flatMap((service) => {
    const state = states[service.id]
    const health = stale.has(service.id) ? null : (state?.health ?? null)
    return health === 'healthy' ? [] : [{ service, state, health, rank: RANK[health ?? 'unknown'] }]
  })
  rows.sort((a, b) => a.rank - b.rank)
  const healthy = services.length - rows.length
  return (
    <ul className={styles['service-brief']}>
      {rows.map(({ service, state, health }) => (
        <li key={service.id} className={styles.row} data-health={health ?? 'unknown'}>
          <HealthMark health={health} size={11} />
          <span className={styles.name}>{service.name}</span>
          <span className={styles.state}>
            {health === null && state?.health != null
              ? text.desk.services.lastKnown(text.desk.health[state.health])
              : text.desk.health[health ?? 'unknown']}{' '}
            {state?.asOf != null && <Moment at={state.asOf} bare />}
          </span>
        </li>
      ))}
      {healthy > 0 && (
        <li className={styles.row} data-health="healthy">
          <HealthMark health="healthy" size={11} />
          <span className={styles.state}>{text.desk.services.healthy(healthy)}</span>
        </li>
      )}
    </ul>
  )
}
