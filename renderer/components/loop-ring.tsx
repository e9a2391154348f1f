import styles from './loop-ring.module.css'

export interface LoopRingProps {
  /** Share of the time box still left, 0 to 1; `null` when there is none. */
  left: number | null
  overdue?: boolean
  /** Said to nobody: drawn as loose dots, belonging to no one. */
  unowned?: boolean
  size?: number
}

const RADIUS = 7.5
const ROUND = 2 * Math.PI * RADIUS

/** A loop's time box running out. Decoration: the time left stands beside it in figures. */
export function LoopRing({ left, overdue = false, unowned = false, size = 20 }: LoopRingProps) {
  const share = overdue ? 1 : Math.max(0, Math.min(1, left ?? 0))
  return (
    <svg
      className={styles['loop-ring']}
      data-overdue={overdue || undefined}
      data-unowned={unowned || undefined}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      aria-hidden="true"
    >
      <circle className={styles.track} cx="10" cy="10" r={RADIUS} />
      {!unowned && share > 0 && (
        <circle
          className={styles.left}
          cx="10"
          cy="10"
          r={RADIUS}
          strokeDasharray={`${share * ROUND} ${ROUND}`}
          transform="rotate(-90 10 10)"
        />
      )}
    </svg>
  )
}
