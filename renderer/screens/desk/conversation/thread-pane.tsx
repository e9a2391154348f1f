import { ArrowLeft, X } from 'lucide-react'
import { type KeyboardEvent, useEffect } from 'react'
import { roomOf } from '../../../../scenarios/composing'
import { IMOC } from '../../../../scenarios/engine'
import { rowOf } from '../../../../scenarios/tables'
import { useCommands } from '../../../commands/commands-context'
import { ariaKeys } from '../../../commands/printed-keys'
import { useRowKeys } from '../../../commands/use-row-keys'
import { Badge } from '../../../components/badge'
import { Button } from '../../../components/button'
import { Refusal } from '../../../components/refusal'
import { nameOf } from '../../../store/people'
import { useSession, useSessionStore } from '../../../store/session-context'
import type { SessionState } from '../../../store/session-store'
import type { OpenThread } from '../../../store/thread-state'
import { unreadIn } from '../../../store/unread'
import { text } from '../../../text/text'
import { Composer } from '../composer/composer'
import list from './message-list.module.css'
import { MessageRows } from './message-rows'
import styles from './thread-pane.module.css'
import { useFeed } from './use-feed'

const selectDesk = (session: SessionState) => session.desk
const selectBeside = (session: SessionState) => session.threadBeside

const selectRefusal = ({ refused, threadBeside }: SessionState) =>
  !threadBeside && refused?.where === 'conversation' ? refused.message : null

/** How much of the room is unread while the thread stands in its place. */
const selectHidden = (session: SessionState) => {
  const { desk, room, threadBeside } = session
  const there = desk && !threadBeside ? roomOf(desk, room) : undefined
  return desk && there ? unreadIn(desk, there, session).length : 0
}

export interface ThreadPaneProps {
  thread: OpenThread
  /** Leaves out the place to write: what is past is only read. */
  past?: boolean
}

/** One message and what answers it. All of it stands in the conversation too: here it is together. */
export function ThreadPane({ thread, past = false }: ThreadPaneProps) {
  const desk = useSession(selectDesk)
  const beside = useSession(selectBeside)
  const hidden = useSession(selectHidden)
  const refusal = useSession(selectRefusal)
  const store = useSessionStore()
  const { run, keysOf } = useCommands()
  const onRowKeys = useRowKeys()
  const { root, newFrom } = thread
  const answers = desk ? rowOf(desk.threads, root)?.answers : undefined
  const length = answers?.length ?? 0
  const { scroller, first, atEnd, ...feed } = useFeed({ of: root, length, news: desk, place: -1 })

  useEffect(() => {
    if (atEnd && length >= 0) store.getState().markThreadRead()
  }, [atEnd, length, store])

  const begun = desk ? rowOf(desk.messages, root) : undefined
  if (!desk || !begun) return null
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return
    event.preventDefault()
    run('thread.close')
  }
  const label = text.desk.thread.label(begun.by === IMOC ? text.common.youInside : nameOf(desk, begun.by))
  return (
    <section className={styles['thread-pane']} aria-label={label} onKeyDown={closeOnEscape}>
      <header className={styles.header}>
        <h2 className={styles.title}>{label}</h2>
        <Button
          kind="quiet"
          size="s"
          icon={
            beside ? (
              <X size={13} aria-hidden="true" />
            ) : (
              <ArrowLeft className={styles.back} size={13} aria-hidden="true" />
            )
          }
          keys={keysOf('thread.close')}
          aria-keyshortcuts={ariaKeys(keysOf('thread.close'))}
          onClick={() => run('thread.close')}
        >
          {beside ? text.desk.thread.close : text.desk.thread.back}
          {hidden > 0 && <Badge tone="outline">{text.desk.thread.fresh(hidden)}</Badge>}
        </Button>
      </header>
      <div className={list['message-list']}>
        <div
          ref={scroller}
          className={list.scroller}
          data-pane="thread"
          role="log"
          aria-live="off"
          aria-label={label}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a log that scrolls must be reachable by keyboard.
          tabIndex={0}
          onKeyDown={onRowKeys}
          onScroll={feed.onScroll}
        >
          <div className={styles.rows}>
            <MessageRows desk={desk} ids={[root]} newAt={undefined} thread={root} />
            <p className={styles.parting}>{text.desk.thread.replies(length)}</p>
            {first > 0 && (
              <Button kind="quiet" className={list.earlier} onClick={feed.showEarlier}>
                {text.desk.conversation.earlier(first)}
              </Button>
            )}
            <MessageRows
              desk={desk}
              ids={answers?.slice(first) ?? []}
              newAt={newFrom === null ? undefined : answers?.at(newFrom)}
              thread={root}
            />
            <Refusal message={refusal} />
          </div>
        </div>
      </div>
      {!past && <Composer thread={root} />}
    </section>
  )
}
