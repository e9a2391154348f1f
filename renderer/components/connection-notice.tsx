import { KeyRound, WifiOff } from 'lucide-react'

import { text } from '../text/text'
import styles from './connection-notice.module.css'

export interface ConnectionNoticeProps {
  state: 'up' | 'down' | 'locked-out'
}

/** Says that the host is out of reach, and what to do about it. Absent while all is well. */
export function ConnectionNotice({ state }: ConnectionNoticeProps) {
  if (state === 'up') return null
  const locked = state === 'locked-out'
  const Icon = locked ? KeyRound : WifiOff
  return (
    <div className={styles['connection-notice']} role="alert">
      <Icon size={15} aria-hidden="true" />
      <p>
        <strong>{locked ? text.common.lockedOut : text.common.connectionLost}</strong>{' '}
        {locked ? text.common.lockedOutDo : text.common.connectionLostDo}
      </p>
    </div>
  )
}
