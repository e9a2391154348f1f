import { useEffect, useState } from 'react'
import styles from './announcer.module.css'
import type { AnnouncerQueue, Spoken } from './announcer-queue'

export interface AnnouncerProps {
  queue: AnnouncerQueue
}

/** The one place of the window a screen reader hears live news from: a polite and an assertive region. */
export function Announcer({ queue }: AnnouncerProps) {
  const [spoken, setSpoken] = useState<Record<Spoken['urgency'], string>>({ polite: '', assertive: '' })
  useEffect(
    () =>
      queue.listen(({ urgency, words }) =>
        // A repeat of the same words must change the text, or nothing is read.
        setSpoken((before) => ({ ...before, [urgency]: before[urgency] === words ? `${words} ` : words })),
      ),
    [queue],
  )
  return (
    <div className={styles.announcer}>
      <div role="status" aria-live="polite" aria-atomic="true">
        {spoken.polite}
      </div>
      <div role="alert" aria-live="assertive" aria-atomic="true">
        {spoken.assertive}
      </div>
    </div>
  )
}
