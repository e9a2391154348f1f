import type { ReactNode } from 'react'

import type { DeskLoop } from '../../scenarios/desk'
import { cx } from '../design/cx'
import { timeLeft } from '../design/drill-time'
import { text } from '../text/text'
import { LoopRing } from './loop-ring'
import styles from './loop-row.module.css'
import { loopTitle } from './loop-title'

export interface LoopRowProps {
  loop: DeskLoop
  /** Whose it is: the person asked, or the person who spoke. */
  who: string
  /** Where it stands, in a few words. */
  stage: string
  second: number
  /** Waits for the trainee. */
  yours: boolean
  onGo: () => void
  /** What can be answered here: a read-back beside what was asked. Absent while there is none to answer. */
  answer?: ReactNode
}

/** One open loop with the time it has left. Turns insistent when that has run out. */
export function LoopRow({ loop, who, stage, second, yours, onGo, answer }: LoopRowProps) {
  const left = loop.due === null ? null : loop.due - second
  const overdue = loop.overdue || (left !== null && left < 0)
  const unowned = loop.due === null && (loop.way === 'in' || loop.to === null)
  const box = loop.due === null ? null : Math.max(1, loop.due - loop.openedAt)
  return (
    <li>
      <button
        type="button"
        className={cx(
          styles['loop-row'],
          overdue && styles.overdue,
          loop.open && loop.differs.length > 0 && !loop.confirmed && styles.wrong,
        )}
        data-loop={loop.loop}
        data-row=""
        onClick={onGo}
      >
        <LoopRing left={left === null || box === null ? null : left / box} overdue={overdue} unowned={unowned} />
        <span className={styles.words}>
          <span className={styles.what}>{loopTitle(loop.about, who)}</span>{' '}
          <span className={cx(styles.stage, yours && styles.yours)}>{stage}</span>
        </span>
        <span className={styles.left} data-figures="">
          {left === null
            ? unowned && loop.ownedBy === null && loop.parked === null
              ? text.desk.loop.unowned
              : ''
            : timeLeft(left)}
          {overdue && <span className={styles.unseen}> {text.desk.loop.overdue}</span>}
        </span>
      </button>
      {answer}
    </li>
  )
}
