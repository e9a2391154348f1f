import { text } from '../text/text'
import styles from './level-dots.module.css'

const LEVELS = [1, 2, 3, 4, 5] as const

/** How hard a scenario is, one to five. */
export function LevelDots({ level }: { level: number }) {
  return (
    <span className={styles['level-dots']} title={text.home.levelMeans}>
      <span aria-hidden="true" className={styles.dots}>
        {LEVELS.map((dot) => (
          <span key={dot} className={styles.dot} data-on={dot <= level || undefined} />
        ))}
      </span>
      {text.home.level(level)}
    </span>
  )
}
