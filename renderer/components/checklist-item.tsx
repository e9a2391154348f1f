import { Check } from 'lucide-react'

import type { DeskItem } from '../../scenarios/desk'
import { cx } from '../design/cx'
import { timeLeft } from '../design/drill-time'
import { text } from '../text/text'
import styles from './checklist-item.module.css'
import { Moment } from './moment'
import { Words } from './words'

export interface ChecklistItemProps {
  item: DeskItem
  second: number
  /** False once the drill has ended: then nothing is due any more. */
  live: boolean
  onTick: (on: boolean) => void
}

/** How long before it is due an item starts to ask for attention, in seconds. */
const SOON = 30

/** One step of a checklist. Filled when evidence was seen; outlined when only ticked by hand. */
export function ChecklistItem({ item, second, live, onTick }: ChecklistItemProps) {
  const seen = item.seenAt !== null
  const left = item.due === null ? null : item.due - second
  const soon = live && !seen && left !== null && left <= SOON
  const [lead, ...rest] = item.text.split(' — ')
  return (
    <li
      className={cx(styles['checklist-item'], seen && styles.seen, item.cuedAt === null && styles.ahead)}
      data-item={item.id}
    >
      <button
        type="button"
        className={styles.box}
        aria-pressed={seen || item.ticked}
        aria-label={
          seen
            ? `${item.text}: ${text.desk.checklist.seenAt}`
            : item.ticked
              ? text.desk.checklist.untick(item.text)
              : text.desk.checklist.tick(item.text)
        }
        aria-disabled={seen || undefined}
        data-row=""
        onClick={() => !seen && onTick(!item.ticked)}
      >
        <span className={cx(styles.mark, seen && styles.filled, !seen && item.ticked && styles.outlined)}>
          {(seen || item.ticked) && <Check size={10} strokeWidth={3.5} aria-hidden="true" />}
        </span>
      </button>
      <span className={styles.text}>
        <Words text={lead ?? ''} />
        {rest.length > 0 && (
          <span className={styles.rest}>
            {' — '}
            <Words text={rest.join(' — ')} />
          </span>
        )}
        {item.ticked && !seen && <span className={styles.unproven}> {text.desk.checklist.ticked}</span>}
      </span>
      <span className={cx(styles.time, soon && styles.soon)} data-figures="">
        {seen ? <Moment at={item.seenAt ?? 0} bare /> : left !== null && timeLeft(left)}
      </span>
    </li>
  )
}
