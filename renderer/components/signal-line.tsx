import { Check, CircleDashed, CircleDot } from 'lucide-react'

import type { DeskLoop } from '../../scenarios/desk'
import { text } from '../text/text'
import { Button } from './button'
import styles from './signal-line.module.css'
import { signalState } from './signal-state'

export interface SignalLineProps {
  loop: DeskLoop
  /** Says who somebody is. */
  who: (id: string) => string
  keys: { reply: string | undefined; park: string | undefined }
  onReply: () => void
  onAsk: () => void
  onPark: () => void
}

/** Under a warning or a request: how far it has been closed, and what closes it. */
export function SignalLine({ loop, who, keys, onReply, onAsk, onPark }: SignalLineProps) {
  const { tone, words } = signalState(loop, who)
  const request = loop.form === 'request'
  return (
    <div className={styles['signal-line']} data-loop={loop.loop} data-tone={tone}>
      <span className={styles.state} data-tone={tone}>
        {tone === 'good' ? (
          <Check size={12} aria-hidden="true" />
        ) : tone === 'attention' ? (
          <CircleDot size={12} aria-hidden="true" />
        ) : (
          <CircleDashed size={12} aria-hidden="true" />
        )}
        {words.join(' · ')}
      </span>
      {loop.open && tone !== 'good' && (
        <span className={styles.actions}>
          <Button kind="quiet" size="s" keys={keys.reply} onClick={onReply}>
            {request ? text.desk.loop.answer : text.desk.conversation.reply}
          </Button>
          {!request && (
            <Button kind="quiet" size="s" onClick={onAsk}>
              {text.desk.loop.ask}
            </Button>
          )}
          <Button kind="quiet" size="s" keys={keys.park} onClick={onPark}>
            {text.desk.loop.park}
          </Button>
        </span>
      )}
    </div>
  )
}
