import { Info } from 'lucide-react'

import styles from './refusal.module.css'

export interface RefusalProps {
  message: string | null | undefined
}

/** A calm sentence where one acted, when a move was not taken. Announced, because the eye may be elsewhere. */
export function Refusal({ message }: RefusalProps) {
  return (
    <div role="status" className={styles.refusal}>
      {message && (
        <p>
          <Info size={14} aria-hidden="true" />
          {message}
        </p>
      )}
    </div>
  )
}
