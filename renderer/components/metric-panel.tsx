import type { BriefedMetric } from '../../scenarios/engine'
import { text } from '../text/text'
import styles from './metric-panel.module.css'
import { Sparkline, type SparkMark, type SparkPoint } from './sparkline'

export interface MetricPanelProps {
  metric: BriefedMetric
  points: readonly SparkPoint[]
  bounds: { from: number; to: number }
  marks: readonly SparkMark[]
  height?: number
}

/** A metric with its name, its value now and its line. */
export function MetricPanel({ metric, points, bounds, marks, height }: MetricPanelProps) {
  const now = points.at(-1)?.value ?? metric.starts
  const value = withUnit(now, metric)
  const off =
    metric.objective !== undefined &&
    (metric.objective.good === 'below' ? now > metric.objective.value : now < metric.objective.value)
  return (
    <figure className={styles['metric-panel']}>
      <figcaption className={styles.head}>
        <span className={styles.name}>{metric.name}</span>
        {metric.objective && (
          <span className={styles.objective}>{text.desk.graphs.objective(objectiveWords(metric))}</span>
        )}
        <span className={styles.value} data-off={off || undefined}>
          {value}
        </span>
      </figcaption>
      <Sparkline
        name={metric.name}
        summary={text.desk.graphs.summary(metric.name, value, trendOf(points, metric))}
        points={points}
        bounds={bounds}
        objective={metric.objective}
        reach={Math.max(metric.starts * 0.3, (metric.max - metric.min) * 0.03)}
        marks={marks}
        {...(height !== undefined && { height })}
      />
    </figure>
  )
}

/** A value with as many figures as it deserves, and its unit. */
export function withUnit(value: number, metric: Pick<BriefedMetric, 'unit' | 'max'>): string {
  const digits = Math.abs(value) >= 100 ? 0 : metric.max <= 1 ? 2 : Math.abs(value) >= 10 ? 0 : 1
  const figures = value.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: 0 })
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
