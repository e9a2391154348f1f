import type { ReactNode } from 'react'

import { cx } from '../design/cx'
import { text } from '../text/text'
import styles from './hole.module.css'
import { Moment } from './moment'
import { Words } from './words'

export interface HoleProps {
  /** What does not answer. */
  tool: string
  since: number
  why: string
  /** What to do instead. */
  fallback: string
  /** In a narrow column: smaller, set to the left. */
  compact?: boolean
  action?: ReactNode
}

/** Where a tool has gone dark: a hatched hole in the desk that says since when, why, and what to do instead. */
export function Hole({ tool, since, why, fallback, compact = false, action }: HoleProps) {
  return (
    <div className={cx(styles.hole, compact && styles.compact)}>
      <p className={styles.title}>{text.desk.graphs.silent(tool)}</p>
      <p className={styles.why}>
        {!compact && (
          <>
            <Words text={why} />{' '}
          </>
        )}
        <Words text={fallback} />{' '}
        <span className={styles.since}>
          <Moment at={since} />
        </span>
      </p>
      {action}
    </div>
  )
}
