import type { Trend } from '../../../scenarios/debrief'
import { TrendLine } from '../../components/trend-line'
import { text } from '../../text/text'
import { shownDay } from './shown-day'
import styles from './trend-grid.module.css'

const STEP = { developing: 0, solid: 1, strong: 2 } as const

export interface TrendGridProps<Id extends string> {
  trends: ReadonlyArray<Trend<Id>>
  names: Record<Id, string>
  shape: 'lines' | 'table'
}

/** Small multiples on one scale, or the same as tables; what has too few scenarios says how many are lacking. */
export function TrendGrid<Id extends string>({ trends, names, shape }: TrendGridProps<Id>) {
  return (
    <ul className={styles['trend-grid']}>
      {trends.map((trend) => (
        <li key={trend.id} className={styles.cell}>
          <h4 className={styles.name}>{names[trend.id]}</h4>
          {trend.missing > 0 && <p className={styles.faint}>{text.progress.missing(trend.missing)}</p>}
          {trend.missing === 0 && shape === 'lines' && <TrendLine steps={trend.points.map(({ band }) => STEP[band])} />}
          {trend.missing === 0 && shape === 'table' && <TrendTable trend={trend} name={names[trend.id]} />}
          {trend.missing === 0 && <p className={styles.says}>{saysOf(trend)}</p>}
        </li>
      ))}
    </ul>
  )
}

function TrendTable<Id extends string>({ trend, name }: { trend: Trend<Id>; name: string }) {
  const { columns, bands, tableOf } = text.progress
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={tableOf(name)}>
        <thead>
          <tr>
            <th scope="col">{columns.when}</th>
            <th scope="col">{columns.run}</th>
            <th scope="col">{columns.band}</th>
          </tr>
        </thead>
        <tbody>
          {trend.points.map((point) => (
            <tr key={point.run}>
              <td className={styles.date}>{shownDay(point.date)}</td>
              <td>{point.title}</td>
              <td>{bands[point.band]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function saysOf({ points, moved }: Trend<string>): string {
  const { bands, latest, latestMoved, moved: movedWords } = text.progress
  const band = points.at(-1)?.band
  if (!band) return ''
  return moved === null ? latest(bands[band]) : latestMoved(bands[band], movedWords[moved])
}
