import { useId, useMemo } from 'react'

import styles from './sparkline.module.css'

export interface SparkPoint {
  at: number
  value: number
}

export interface SparkMark {
  at: number
  kind: 'decision' | 'deploy' | 'post'
  label: string
}

export interface SparklineProps {
  name: string
  /** One sentence for a reader who does not see the line. */
  summary: string
  points: readonly SparkPoint[]
  bounds: { from: number; to: number }
  objective: { value: number; good: 'below' | 'above' } | undefined
  /** Smallest range worth drawing, so that noise does not look like a cliff. */
  reach: number
  marks: readonly SparkMark[]
  /** Moments of the time axis, and where the crosshair stands. */
  ticks?: readonly number[]
  cursor?: number | null
  height?: number
}

const WIDTH = 320

/** A metric over time as one line, with what the team wants of it and the moments things were decided or shipped. */
export function Sparkline(props: SparklineProps) {
  const { name, summary, points, bounds, objective, reach, marks, ticks = [], cursor = null, height = 44 } = props
  const clip = useId()
  const { line, area, objectiveY, x } = useMemo(
    () => draw(points, bounds, objective, reach, height),
    [points, bounds, objective, reach, height],
  )
  return (
    <svg
      className={styles.sparkline}
      viewBox={`0 0 ${WIDTH} ${height}`}
      preserveAspectRatio="none"
      height={height}
      role="img"
      aria-label={summary}
    >
      <title>{name}</title>
      <clipPath id={clip}>
        <rect width={WIDTH} height={height} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <line className={styles.floor} x1="0" x2={WIDTH} y1={height - 0.5} y2={height - 0.5} />
        {ticks.map((at) => (
          <line key={at} className={styles.tick} x1={x(at)} x2={x(at)} y1="0" y2={height} />
        ))}
        {objectiveY !== null && <line className={styles.objective} x1="0" x2={WIDTH} y1={objectiveY} y2={objectiveY} />}
        {marks.map((mark) => (
          <line
            key={`${mark.kind} ${mark.at} ${mark.label}`}
            className={styles.mark}
            data-kind={mark.kind}
            x1={x(mark.at)}
            x2={x(mark.at)}
            y1="0"
            y2={height}
          >
            <title>{mark.label}</title>
          </line>
        ))}
        <path className={styles.area} d={area} />
        <path className={styles.line} d={line} />
        {cursor !== null && <line className={styles.cursor} x1={x(cursor)} x2={x(cursor)} y1="0" y2={height} />}
      </g>
    </svg>
  )
}

function draw(
  points: readonly SparkPoint[],
  bounds: SparklineProps['bounds'],
  objective: SparklineProps['objective'],
  reach: number,
  height: number,
) {
  const values = points.map((point) => point.value)
  if (objective) values.push(objective.value)
  const least = Math.min(...values)
  const most = Math.max(...values)
  const spread = Math.max(most - least, reach, 1e-9)
  const low = (least + most) / 2 - spread / 2 - spread * 0.06
  const high = low + spread * 1.12
  const x = (at: number) => ((at - bounds.from) / Math.max(1, bounds.to - bounds.from)) * WIDTH
  const y = (value: number) => height - ((value - low) / (high - low)) * height
  const line = points
    .map((point, index) => `${index === 0 ? 'M' : 'L'}${x(point.at).toFixed(1)} ${y(point.value).toFixed(1)}`)
    .join('')
  const last = points.at(-1)
  const area =
    points[0] && last ? `${line}L${x(last.at).toFixed(1)} ${height}L${x(points[0].at).toFixed(1)} ${height}Z` : ''
  return { line, area, x, objectiveY: objective ? y(objective.value) : null }
}
