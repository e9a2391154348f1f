import { useEffect, useMemo } from 'react'
import { roomOf } from '../../../../scenarios/composing'
import { BOT } from '../../../../scenarios/engine'
import { useRowKeys } from '../../../commands/use-row-keys'
import { Button } from '../../../components/button'
import { Refusal } from '../../../components/refusal'
import { nameOf } from '../../../store/people'
import { useSession, useSessionStore } from '../../../store/session-context'
import type { SessionState } from '../../../store/session-store'
import { unreadIn } from '../../../store/unread'
import { text } from '../../../text/text'
import { BotPrompts } from './bot-prompts'
import styles from './message-list.module.css'
import { MessageRows } from './message-rows'
import { useFeed } from './use-feed'

const selectDesk = (session: SessionState) => session.desk
const selectRoom = (session: SessionState) => session.room
const selectHeld = (session: SessionState) => session.held
const selectNewFrom = (session: SessionState) => session.newFrom
const selectPointed = (session: SessionState) => session.pointed
const selectRefusal = (session: SessionState) =>
  session.refused?.where === 'conversation' ? session.refused.message : null

/** The talk of the open room. Stays at the newest message unless one has scrolled up or holds it. */
export function MessageList() {
  const desk = useSession(selectDesk)
  const roomId = useSession(selectRoom)
  const held = useSession(selectHeld)
  const newFrom = useSession(selectNewFrom)
  const pointed = useSession(selectPointed)
  const refusal = useSession(selectRefusal)
  const store = useSessionStore()
  const onRowKeys = useRowKeys()

  const room = useMemo(() => (desk ? roomOf(desk, roomId) : undefined), [desk, roomId])
  const ids = useMemo(() => room?.messages.slice(0, held ?? undefined) ?? [], [room, held])
  const place = pointed ? ids.lastIndexOf(pointed.message) : -1
  const feed = useFeed({ of: roomId, length: ids.length, news: desk, place })
  const { scroller, first, atEnd } = feed

  useEffect(() => {
    if (atEnd && ids.length > 0) store.getState().markRead()
  }, [atEnd, ids.length, store])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a row further up is there only once more are shown.
  useEffect(() => {
    if (!pointed) return
    const rows = scroller.current?.querySelectorAll<HTMLElement>('[data-message]') ?? []
    const row = [...rows].find((one) => one.dataset.message === pointed.message)
    row?.scrollIntoView?.({ block: 'center' })
    row?.focus({ preventScroll: true })
  }, [pointed, first === 0 || place >= first])

  if (!desk || !room) return <div />
  const name = room.direct ? nameOf(desk, room.direct) : `#${room.id}`
  const below = atEnd ? 0 : unreadIn(desk, { ...room, messages: ids }, store.getState()).length
  return (
    <div className={styles['message-list']}>
      <div
        ref={scroller}
        className={styles.scroller}
        data-pane="conversation"
        data-landing=""
        role="log"
        aria-live="off"
        aria-label={text.desk.conversation.log(name)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a log that scrolls must be reachable by keyboard.
        tabIndex={0}
        onKeyDown={onRowKeys}
        onScroll={feed.onScroll}
      >
        <div className={styles.rows}>
          {first > 0 && (
            <Button kind="quiet" className={styles.earlier} onClick={feed.showEarlier}>
              {text.desk.conversation.earlier(first)}
            </Button>
          )}
          {ids.length === 0 && room.direct !== BOT && (
            <p className={styles.empty}>
              {room.direct ? text.desk.conversation.emptyDirect(name) : text.desk.conversation.empty}
            </p>
          )}
          <MessageRows desk={desk} ids={ids.slice(first)} newAt={ids[newFrom ?? -1]} thread={null} />
          {room.direct === BOT && <BotPrompts />}
          <Refusal message={refusal} />
        </div>
      </div>
      {below > 0 && (
        <Button className={styles['to-end']} onClick={feed.toEnd}>
          {text.desk.conversation.toBottom(below)} ↓
        </Button>
      )}
    </div>
  )
}
