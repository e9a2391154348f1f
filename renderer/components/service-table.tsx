import { useMemo, useState } from 'react'
import type { DeskService } from '../../scenarios/desk'
import type { BriefedService, ServiceId } from '../../scenarios/engine'
import { listOf } from '../text/list-of'
import { text } from '../text/text'
import { Button } from './button'
import { HealthMark } from './health-mark'
import { Moment } from './moment'
import styles from './table.module.css'

/** Rows drawn at first. */
const MOST = 60

export interface ServiceTableProps {
  services: readonly BriefedService[]
  states: Record<ServiceId, DeskService>
  stale: ReadonlySet<ServiceId>
}

/** The service map as a table: the same, in words. */
export function ServiceTable({ services, states, stale }: ServiceTableProps) {
  const names = useMemo(() => new Map(services.map((service) => [service.id, service.name])), [services])
  const [most, setMost] = useState(MOST)
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{text.desk.services.service}</th>
            <th scope="col">{text.desk.services.health}</th>
            <th scope="col">{text.desk.services.needs}</th>
          </tr>
        </thead>
        <tbody>
          {services.slice(0, most).map((service) => {
            const state = states[service.id]
            const health = stale.has(service.id) ? null : (state?.health ?? null)
            return (
              <tr key={service.id}>
                <th scope="row">{service.name}</th>
                <td>
                  <span className={styles.mark}>
                    <HealthMark health={health} size={11} />
                    {text.desk.health[health ?? 'unknown']}
                    {state?.asOf != null && (
                      <span className={styles.faint}>
                        {health === null &&
                          state.health !== null &&
                          `${text.desk.services.was(text.desk.health[state.health])} `}
                        <Moment at={state.asOf} bare />
                      </span>
                    )}
                  </span>
                </td>
                <td className={styles.faint}>
                  {listOf(service.needs.map((need) => names.get(need) ?? need)) || text.desk.services.needsNothing}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {services.length > most && (
        <Button kind="quiet" size="s" onClick={() => setMost(services.length)}>
          {text.desk.services.more(services.length - most)}
        </Button>
      )}
    </>
  )
}
