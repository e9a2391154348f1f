import type { Severity } from '../../scenarios/engine'
import styles from './severity-mark.module.css'

export interface SeverityMarkProps {
  severity: Severity
  size?: number
}

const SHAPES: Record<Severity, string> = {
  sev1: 'M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2z',
  sev2: 'M8 .8 15.2 8 8 15.2.8 8z',
  sev3: 'M8 1.6 15.2 14.4H.8z',
  sev4: 'M8 1.4a6.6 6.6 0 1 1 0 13.2A6.6 6.6 0 0 1 8 1.4z',
  sev5: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z',
}

/** The severity's own shape: octagon, diamond, triangle, circle, dashed ring. Always beside its word. */
export function SeverityMark({ severity, size = 12 }: SeverityMarkProps) {
  return (
    <svg
      className={styles['severity-mark']}
      data-severity={severity}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d={SHAPES[severity]} />
    </svg>
  )
}
