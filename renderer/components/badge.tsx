import type { ReactNode } from 'react'

import { cx } from '../design/cx'
import styles from './badge.module.css'

export interface BadgeProps {
  /** `attention` only for what needs the trainee now. */
  tone?: 'plain' | 'attention' | 'good' | 'outline'
  children: ReactNode
  className?: string | undefined
}

/** A count or a word in a small pill. */
export function Badge({ tone = 'plain', children, className }: BadgeProps) {
  return <span className={cx(styles.badge, styles[tone], className)}>{children}</span>
}
