import { type ReactNode, useId } from 'react'

import { cx } from '../design/cx'
import styles from './section.module.css'

export interface SectionProps {
  title: ReactNode
  /** At the right end of the heading: a count, a link, a key. */
  aside?: ReactNode
  /** Makes the section a stop for F6 and gives its keys a scope. */
  pane?: string
  level?: 2 | 3
  className?: string | undefined
  children: ReactNode
}

/** A titled stretch of a column, parted from the next by a line. */
export function Section({ title, aside, pane, level = 2, className, children }: SectionProps) {
  const id = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section
      className={cx(styles.section, className)}
      aria-labelledby={id}
      data-pane={pane}
      tabIndex={pane ? -1 : undefined}
    >
      <header className={styles.header}>
        <Heading className={styles.title} id={id}>
          {title}
        </Heading>
        {aside && <div className={styles.aside}>{aside}</div>}
      </header>
      {children}
    </section>
  )
}
