import type { Hint } from '../../../../scenarios/debrief'
import { debriefText as words } from '../debrief-text'
import styles from './hint-list.module.css'

export interface HintListProps {
  hints: readonly Hint[]
}

/** Wordings to consider: the words, why, and what one might write. */
export function HintList({ hints }: HintListProps) {
  if (hints.length === 0) return null
  return (
    <div className={styles['hint-list']} role="status">
      <p className={styles.title}>{words.hintTitle(hints.length)}</p>
      <ul>
        {hints.slice(0, 3).map((hint) => (
          <li key={`${hint.from}-${hint.id}`}>
            <q>{hint.found}</q> {hint.why} <em>{words.hintInstead}:</em> {hint.instead}
          </li>
        ))}
      </ul>
    </div>
  )
}
