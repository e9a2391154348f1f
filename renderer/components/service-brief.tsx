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

/** Rows beyond which a column says how many more there are. */
const MOST = 12
const RANK = { down: 0, degraded: 1, healthy: 2, unknown: 3 }

/** Only the services that are not well, as far as anybody knows; the rest is a count of those seen and those only remembered. */
export function ServiceBrief({ services, states, stale }: ServiceBriefProps) {
  const known = services.map((service) => {
    const state = states[service.id]
    return { service, state, health: state?.health ?? null, remembered: stale.has(service.id) }
  })
  const rows = known.filter(({ health }) => health !== 'healthy')
  rows.sort((a, b) => RANK[a.health ?? 'unknown'] - RANK[b.health ?? 'unknown'])
  const well = known.filter(({ health }) => health === 'healthy')
  const remembered = well.filter((one) => one.remembered).length
  const seen = well.length - remembered
  return (
    <ul className={styles['service-brief']}>
      {rows.slice(0, MOST).map(({ service, state, health, remembered }) => (
        <li key={service.id} className={styles.row} data-health={remembered ? 'unknown' : (health ?? 'unknown')}>
          <HealthMark health={remembered ? null : health} size={11} />
          <span className={styles.name}>{service.name}</span>
          <span className={styles.state}>
            {remembered && health !== null
              ? text.desk.services.was(text.desk.health[health])
              : text.desk.health[health ?? 'unknown']}{' '}
            {state?.asOf != null && <Moment at={state.asOf} bare />}
          </span>
        </li>
      ))}
      {rows.length > MOST && <li className={styles.count}>{text.desk.services.others(rows.length - MOST)}</li>}
      {seen > 0 && (
        <li className={styles.count}>
          <HealthMark health="healthy" size={11} />
          {text.desk.services.healthy(seen)}
        </li>
      )}
      {remembered > 0 && (
        <li className={styles.count}>
          <HealthMark health={null} size={11} />
          {text.desk.services.unseen(remembered)}
        </li>
      )}
    </ul>
  )
}
