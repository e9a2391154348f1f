import type { BriefedMetric } from '../../scenarios/engine'
import { cx } from '../design/cx'
import { LANGUAGE } from '../text/language'
import { listOf } from '../text/list-of'
import { text } from '../text/text'
import styles from './metric-panel.module.css'
import { Sparkline, type SparkMark, type SparkPoint } from './sparkline'

export interface MetricPanelProps {
  metric: BriefedMetric
  points: readonly SparkPoint[]
  bounds: { from: number; to: number }
  marks: readonly SparkMark[]
  ticks: readonly number[]
  /** Where the crosshair stands, and what the line reads there. */
  cursor: number | null
  reading: number | null
  large?: boolean
}

/** A metric with its name, its line and its value: now, or where the crosshair stands. */
export function MetricPanel(props: MetricPanelProps) {
  const { metric, points, bounds, marks, ticks, cursor, reading, large = false } = props
  const now = points.at(-1)?.value ?? metric.starts
  const shown = reading ?? now
  const off =
    metric.objective !== undefined &&
    (metric.objective.good === 'below' ? shown > metric.objective.value : shown < metric.objective.value)
  const wanted = metric.objective && text.desk.graphs.objective(objectiveWords(metric))
  return (
    <figure className={cx(styles['metric-panel'], large && styles.large)}>
      <figcaption className={styles.name} title={listOf([metric.name, wanted].flatMap((part) => part || []))}>
        {metric.name} {wanted && <span className={styles.objective}>{wanted}</span>}
      </figcaption>
      <div className={styles.line}>
        <Sparkline
          name={metric.name}
          summary={text.desk.graphs.summary(metric.name, withUnit(now, metric), trendOf(points, metric))}
          points={points}
          bounds={bounds}
          objective={metric.objective}
          reach={Math.max(metric.starts * 0.3, (metric.max - metric.min) * 0.03)}
          marks={marks}
          ticks={ticks}
          cursor={cursor}
          height={large ? 96 : 24}
        />
      </div>
      <span
        className={styles.value}
        data-figures=""
        data-off={off || undefined}
        data-then={reading !== null || undefined}
      >
        {withUnit(shown, metric)}
      </span>
    </figure>
  )
}

/** Units of things that come whole, such as `hosts` or `/min`: there are no 2.1 hosts. */
const COUNTED = /^(?!seconds|minutes|hours|percent)[a-z]{4,}|^\/\s*min/i

/** A value with as many figures as it deserves, and its unit. */
export function withUnit(value: number, metric: Pick<BriefedMetric, 'unit' | 'max'>): string {
  const counted = COUNTED.test(metric.unit)
  const digits = counted || Math.abs(value) >= 10 ? 0 : metric.max <= 1 ? 2 : 1
  const figures = value.toLocaleString(LANGUAGE, { maximumFractionDigits: digits, minimumFractionDigits: 0 })
  return metric.unit ? `${figures} ${metric.unit}` : figures
}

function objectiveWords(metric: BriefedMetric): string {
  const { objective } = metric
  if (!objective) return ''
  return `${objective.good === 'below' ? '<' : '>'} ${withUnit(objective.value, metric)}`
}

function trendOf(points: readonly SparkPoint[], metric: BriefedMetric): string {
  const now = points.at(-1)?.value ?? metric.starts
  const then = points.at(-Math.ceil(points.length / 4))?.value ?? now
  const change = now - then
  if (Math.abs(change) < Math.max(metric.starts * 0.1, (metric.max - metric.min) * 0.01)) return text.desk.graphs.steady
  return change > 0 ? text.desk.graphs.rising : text.desk.graphs.falling
}
