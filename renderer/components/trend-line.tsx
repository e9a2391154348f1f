import styles from './trend-line.module.css'

export interface TrendLineProps {
  /** Where each run came out, oldest first: 0 lowest, 1 middle, 2 highest. */
  steps: ReadonlyArray<0 | 1 | 2>
}

const WIDTH = 220
const HEIGHT = 48
const EDGE = 6

/** Runs in three steps, the latest filled. A picture of what stands in words and in a table beside it, so silent. */
export function TrendLine({ steps }: TrendLineProps) {
  const across = steps.length > 1 ? (WIDTH - 2 * EDGE) / (steps.length - 1) : 0
  const x = (index: number) => EDGE + index * across
  const y = (step: number) => HEIGHT - EDGE - (step * (HEIGHT - 2 * EDGE)) / 2
  const path = steps.map((step, index) => `${index === 0 ? 'M' : 'L'}${x(index).toFixed(1)} ${y(step)}`).join('')
  return (
    <svg className={styles['trend-line']} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {[0, 1, 2].map((step) => (
        <line key={step} className={styles.band} x1="0" x2={WIDTH} y1={y(step)} y2={y(step)} />
      ))}
      <path className={styles.line} d={path} />
      {steps.map((step, index) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: a point is known by its place and nothing else.
          key={index}
          className={index === steps.length - 1 ? styles.latest : styles.dot}
          cx={x(index)}
          cy={y(step)}
          r={index === steps.length - 1 ? 4 : 2.5}
        />
      ))}
    </svg>
  )
}
