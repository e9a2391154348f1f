import { useMemo, useState } from 'react'

import type { BriefedService, Loss, ServiceId } from '../../scenarios/engine'
import { cx } from '../design/cx'
import { listOf } from '../text/list-of'
import { text } from '../text/text'
import { Button } from './button'
import { HealthMark } from './health-mark'
import { faring, matrixOf } from './matrix-rows'
import styles from './resiliency-matrix.module.css'

export interface ResiliencyMatrixProps {
  services: readonly BriefedService[]
  /** With room for the words in every cell; otherwise they stand below, and in the cells for those who listen. */
  large?: boolean
}

/** More columns than these nobody reads; the worst come first. */
const MOST_COLUMNS = 24
/** Rows drawn at first. */
const MOST_ROWS = 60
const STATES = ['healthy', 'degraded', 'down'] as const

/** How each service fares when a component is lost: three states by shape, word and lightness, linchpins by name. */
export function ResiliencyMatrix({ services, large = false }: ResiliencyMatrixProps) {
  const { rows, columns, linchpins, left } = useMemo(() => matrixOf(services, MOST_COLUMNS), [services])
  const names = useMemo(() => new Map(services.map(({ id, name }) => [id, name])), [services])
  const [most, setMost] = useState(MOST_ROWS)
  const words = text.desk.services
  const called = (id: ServiceId) => names.get(id) ?? id
  const pins = new Set(linchpins.map(({ component }) => component))
  return (
    <div className={cx(styles['resiliency-matrix'], large && styles.large)}>
      <Linchpins linchpins={linchpins} called={called} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className={styles.scroller} tabIndex={0} aria-label={words.matrixLabel}>
        <table className={styles.table}>
          <caption className={styles.hidden}>{words.matrixLabel}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.corner}>
                {words.service}
              </th>
              {columns.map(({ component }) => (
                <th key={component} scope="col" className={cx(styles.column, pins.has(component) && styles.pin)}>
                  <span className={styles.turned}>
                    {words.lost(called(component))}
                    {pins.has(component) && <small className={styles.mark}>{words.linchpin}</small>}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map(({ id, name }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {columns.map((loss) => (
                  <Cell key={loss.component} loss={loss} service={id} called={called} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > most && (
        <Button kind="quiet" size="s" onClick={() => setMost(rows.length)}>
          {words.more(rows.length - most)}
        </Button>
      )}
      <p className={styles.legend} aria-hidden="true">
        {STATES.map((state) => (
          <span key={state} className={styles.key} data-health={state}>
            <HealthMark health={state} size={11} /> {text.desk.health[state]}
          </span>
        ))}
      </p>
      <p className={styles.note}>{words.matrixFrom}</p>
      {left > 0 && <p className={styles.note}>{words.columnsLeft(left)}</p>}
    </div>
  )
}

interface CellProps {
  loss: Loss
  service: ServiceId
  called: (id: ServiceId) => string
}

function Cell({ loss, service, called }: CellProps) {
  const words = text.desk.services
  const fares = faring(loss, service)
  if (fares === 'lost') {
    return (
      <td className={styles.cell} data-health="lost">
        <span className={styles.word}>{words.lostItself}</span>
      </td>
    )
  }
  const word = text.desk.health[fares]
  return (
    <td className={styles.cell} data-health={fares} title={words.fares(called(service), word, called(loss.component))}>
      <HealthMark health={fares} size={11} />
      <span className={styles.word}>{word}</span>
    </td>
  )
}

function Linchpins({ linchpins, called }: { linchpins: readonly Loss[]; called: (id: ServiceId) => string }) {
  const words = text.desk.services
  if (linchpins.length === 0) return <p className={styles.note}>{words.noLinchpins}</p>
  return (
    <div className={styles.linchpins}>
      <h3 className={styles.title}>{words.linchpins}</h3>
      <ul>
        {linchpins.slice(0, MOST_COLUMNS).map(({ component, takesDown }) => (
          <li key={component}>{words.takesDown(called(component), takesDown.length, someOf(takesDown.map(called)))}</li>
        ))}
      </ul>
    </div>
  )
}

/** A line holds about these. */
const MOST_NAMED = 6

function someOf(names: string[]): string {
  const more = names.length - MOST_NAMED
  return listOf(more > 0 ? [...names.slice(0, MOST_NAMED), `+${more}`] : names)
}
