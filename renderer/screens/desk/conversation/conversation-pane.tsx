import { useEffect, useRef } from 'react'

import { cx } from '../../../design/cx'
import { useSession } from '../../../store/session-context'
import type { SessionState } from '../../../store/session-store'
import { text } from '../../../text/text'
import { Composer } from '../composer/composer'
import { ConversationHeader } from './conversation-header'
import styles from './conversation-pane.module.css'
import { MessageList } from './message-list'
import { ThreadPane } from './thread-pane'

/** Room enough for a thread beside the conversation, in widths of the page's own type. */
const BESIDE_FROM_REM = 48

const selectThread = (session: SessionState) => session.thread
const selectBeside = (session: SessionState) => session.threadBeside
const selectSetBeside = (session: SessionState) => session.setThreadBeside

/** The middle of the desk: one room's talk and the place to write; a thread of it beside that, or in its place. */
export function ConversationPane() {
  const thread = useSession(selectThread)
  const beside = useSession(selectBeside)
  const setBeside = useSession(selectSetBeside)
  const pane = useRef<HTMLElement>(null)

  useEffect(() => {
    const element = pane.current
    if (!element || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(() => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      setBeside(element.clientWidth >= BESIDE_FROM_REM * rem)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [setBeside])

  return (
    <section ref={pane} className={styles['conversation-pane']} aria-label={text.desk.panes.conversation}>
      <ConversationHeader />
      <div className={cx(styles.parts, thread && beside && styles.two)}>
        {(!thread || beside) && (
          <div className={styles.talk}>
            <MessageList />
            <Composer />
          </div>
        )}
        {thread && <ThreadPane thread={thread} />}
      </div>
    </section>
  )
}
