import type { Band } from '../../../../scenarios/scoring'
import { debriefText as words } from '../debrief-text'
import styles from './band-bar.module.css'

export interface BandBarProps {
  score: number | null
  band: Band | null
}

/** Five segments and a word: one run says no more than that. */
export function BandBar({ score, band }: BandBarProps) {
  if (score === null || band === null) return null
  const filled = Math.round(score * 5)
  return (
    <span className={styles['band-bar']}>
      <span className={styles.word}>{words.bands[band]}</span>
      <svg width="106" height="6" viewBox="0 0 106 6" aria-hidden="true">
        {[0, 1, 2, 3, 4].map((segment) => (
          <rect
            key={segment}
            className={segment < filled ? styles.on : styles.off}
            x={segment * 22}
            y="0"
            width="18"
            height="6"
            rx="3"
          />
        ))}
      </svg>
    </span>
  )
}
