import type { BriefedMetric } from '../../scenarios/engine'
import { text } from '../text/text'
import { withUnit } from './metric-panel'
import type { SparkPoint } from './sparkline'
import styles from './table.module.css'

export interface MetricTableProps {
  rows: ReadonlyArray<{ metric: BriefedMetric; points: readonly SparkPoint[] }>
}

/** The graphs as a table: now, least and most in the window. */
export function MetricTable({ rows }: MetricTableProps) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{text.desk.graphs.metric}</th>
          <th scope="col">{text.desk.graphs.now}</th>
          <th scope="col">{text.desk.graphs.least}</th>
          <th scope="col">{text.desk.graphs.most}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ metric, points }) => {
          const values = points.map((point) => point.value)
          return (
            <tr key={metric.id}>
              <th scope="row">{metric.name}</th>
              <td className={styles.figures}>{withUnit(values.at(-1) ?? metric.starts, metric)}</td>
              <td className={styles.figures}>{withUnit(Math.min(...values), metric)}</td>
              <td className={styles.figures}>{withUnit(Math.max(...values), metric)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
