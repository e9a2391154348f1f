import type { ReactNode } from 'react'

import styles from './hole.module.css'

export interface HoleProps {
  title: ReactNode
  children: ReactNode
  action?: ReactNode
}

/** Where a tool has gone dark: a hatched hole in the desk that says why, and what to do instead. */
export function Hole({ title, children, action }: HoleProps) {
  return (
    <div className={styles.hole}>
      <p className={styles.title}>{title}</p>
      <p className={styles.why}>{children}</p>
      {action}
    </div>
  )
}
