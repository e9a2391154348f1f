import { debriefText } from '../debrief-text'
import styles from './score-pips.module.css'

const words = debriefText.pips

export interface ScorePipsProps {
  score: number | null
}

/** How much of a mark was earned, as a small pie with its words for screen readers. No figure, no colour. */
export function ScorePips({ score }: ScorePipsProps) {
  if (score === null) return null
  const full = score >= 0.995
  const none = score < 0.005
  const angle = score * 2 * Math.PI
  const x = 8 + 6 * Math.sin(angle)
  const y = 8 - 6 * Math.cos(angle)
  const label = words[full ? 'full' : none ? 'open' : score >= 0.5 ? 'part' : 'little']
  return (
    <svg className={styles['score-pips']} width="12" height="12" viewBox="0 0 16 16" role="img" aria-label={label}>
      <circle className={styles.ring} cx="8" cy="8" r="6.5" />
      {full && <circle className={styles.fill} cx="8" cy="8" r="6.5" />}
      {!full && !none && (
        <path className={styles.fill} d={`M8 8V2A6 6 0 ${score > 0.5 ? 1 : 0} 1 ${x.toFixed(2)} ${y.toFixed(2)}Z`} />
      )}
    </svg>
  )
}
