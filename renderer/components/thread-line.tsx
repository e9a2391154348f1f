import { MessagesSquare } from 'lucide-react'

import { drillTime } from '../design/drill-time'
import { text } from '../text/text'
import { Badge } from './badge'
import styles from './thread-line.module.css'

export interface ThreadLineProps {
  answers: number
  last: { at: number; who: string }
  /** Answers that were not on screen yet. */
  fresh: number
  /** Open loops that an answer opened. */
  openLoops: number
  onOpen: () => void
}

/** Under a message that has answers: how many, when the last one came and from whom. Opens the thread. */
export function ThreadLine({ answers, last, fresh, openLoops, onOpen }: ThreadLineProps) {
  return (
    <button type="button" className={styles['thread-line']} onClick={onOpen}>
      <MessagesSquare size={12} aria-hidden="true" />
      <span className={styles.count}>{text.desk.thread.replies(answers)}</span>
      <span className={styles.last}>{text.desk.thread.last(drillTime(last.at), last.who)}</span>
      {fresh > 0 && <Badge tone="outline">{text.desk.thread.fresh(fresh)}</Badge>}
      {openLoops > 0 && <Badge tone="attention">{text.desk.thread.openLoops(openLoops)}</Badge>}
    </button>
  )
}
