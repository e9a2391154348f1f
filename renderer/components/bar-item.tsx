import type { ReactNode } from 'react'

import { ariaKeys } from '../commands/printed-keys'
import { cx } from '../design/cx'
import styles from './bar-item.module.css'
import { Keys } from './keys'

export interface BarItemProps {
  label: string
  /** What counts, and beside it what is good to know. */
  value: ReactNode
  aside?: ReactNode
  attention?: boolean
  keys?: string | undefined
  onClick?: () => void
  className?: string | undefined
}

/** One reading of the incident bar: a small label over its value. A button where it opens something. */
export function BarItem({ label, value, aside, attention = false, keys, onClick, className }: BarItemProps) {
  const content = (
    <>
      <span className={styles.label}>{label}</span>{' '}
      <span className={styles.value}>
        <span className={styles.main}>{value}</span>
        {aside && <span className={styles.aside}>{aside}</span>}
      </span>
    </>
  )
  const classes = cx(styles['bar-item'], attention && styles.attention, className)
  if (!onClick) return <div className={classes}>{content}</div>
  return (
    <button type="button" className={cx(classes, styles.button)} onClick={onClick} aria-keyshortcuts={ariaKeys(keys)}>
      {content}
      {keys && (
        <span className={styles.keys}>
          <Keys keys={keys} />
        </span>
      )}
    </button>
  )
}
