import type { Health } from '../../scenarios/engine'

export interface HealthMarkProps {
  /** `null`: nobody knows. */
  health: Health | null
  size?: number
}

/** Tick, triangle, diamond or question mark, in the ink of the state. Always beside its word. */
export function HealthMark({ health, size = 12 }: HealthMarkProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <HealthShape health={health} />
    </svg>
  )
}

/** The shape alone, in a 16 × 16 box, for use inside a larger drawing. */
export function HealthShape({ health }: Pick<HealthMarkProps, 'health'>) {
  switch (health) {
    case 'healthy':
      return <path d="m3 8.6 3.4 3.4L13 4.8" fill="none" stroke="var(--good)" strokeWidth="2" strokeLinecap="round" />
    case 'degraded':
      return <path d="M8 2 15 14H1z" fill="var(--attention)" />
    case 'down':
      return <path d="M8 .6 14 8l-6 7.4L2 8z" fill="var(--bad)" />
    default:
      return (
        <path
          d="M5.4 5.6a2.6 2.6 0 1 1 4.1 2.2C8.5 8.5 8 9 8 10M8 12.6v.4"
          fill="none"
          stroke="var(--ink-2)"
          strokeWidth="1.6"
          strokeLinecap="round"
        />
      )
  }
}
