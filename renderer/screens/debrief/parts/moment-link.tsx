import { minutesSeconds } from '../../../design/drill-time'
import { spokenTime } from '../../../text/spoken-time'
import styles from './moment-link.module.css'

export interface MomentLinkProps {
  at: number
  /** Shown instead of the time. */
  word?: string
  onGo: () => void
}

/** Moves the cursor to a moment of the drill. */
export function MomentLink({ at, word, onGo }: MomentLinkProps) {
  return (
    <button
      type="button"
      className={styles['moment-link']}
      onClick={onGo}
      aria-label={`${word ?? minutesSeconds(at)}, ${spokenTime(at)}`}
    >
      {word ?? minutesSeconds(at)}
    </button>
  )
}
