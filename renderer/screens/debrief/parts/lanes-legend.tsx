import { debriefText as words } from '../debrief-text'
import styles from './lanes-legend.module.css'

export interface LanesLegendProps {
  aside: boolean
  notes: boolean
}

/** What the shapes of the lanes mean. */
export function LanesLegend({ aside, notes }: LanesLegendProps) {
  return (
    <ul className={styles['lanes-legend']}>
      <li>
        <svg width="24" height="10" aria-hidden="true">
          <path className={styles.closed} d="M0 5H20" />
          <circle className={styles.dot} cx="20" cy="5" r="3" />
        </svg>
        {words.legend.closed}
      </li>
      <li>
        <svg width="24" height="10" aria-hidden="true">
          <path className={styles.open} d="M0 5H24" />
        </svg>
        {words.legend.open}
      </li>
      {aside && (
        <li>
          <svg width="24" height="10" aria-hidden="true">
            <path className={styles.aside} d="M0 5H21M21 0v10" />
          </svg>
          {words.legend.aside}
        </li>
      )}
      <li>
        <svg width="10" height="10" aria-hidden="true">
          <circle className={styles.said} cx="5" cy="5" r="3.5" />
        </svg>
        {words.legend.said}
      </li>
      <li>
        <svg width="12" height="12" aria-hidden="true">
          <path className={styles.decision} d="M6 0l6 6-6 6-6-6z" />
        </svg>
        {words.legend.decision}
      </li>
      <li>
        <svg width="10" height="10" aria-hidden="true">
          <circle className={styles.known} cx="5" cy="5" r="4" />
        </svg>
        {words.legend.known}
      </li>
      <li>
        <svg width="24" height="10" aria-hidden="true">
          <rect className={styles.dark} x="0.5" y="0.5" width="23" height="9" rx="2" />
        </svg>
        {words.legend.dark}
      </li>
      {notes && (
        <li>
          <svg width="11" height="12" aria-hidden="true">
            <path className={styles.note} d="M1 11V1h9l-2.5 3 2.5 3h-8" />
          </svg>
          {words.legend.note}
        </li>
      )}
    </ul>
  )
}
