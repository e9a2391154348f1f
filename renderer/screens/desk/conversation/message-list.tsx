import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { loopToAnswer, roomOf } from '../../../../scenarios/composing'
import { BOT, type MessageId, type ReactionMark } from '../../../../scenarios/engine'
import { useCommands } from '../../../commands/commands-context'
import { useRowKeys } from '../../../commands/use-row-keys'
import { Button } from '../../../components/button'
import { Refusal } from '../../../components/refusal'
import { nameOf } from '../../../store/people'
import { useSession, useSessionStore } from '../../../store/session-context'
import type { SessionState } from '../../../store/session-store'
import { text } from '../../../text/text'
import { BotPrompts } from './bot-prompts'
import styles from './message-list.module.css'
import { MessageListRow } from './message-list-row'

/** Rows drawn at first; earlier ones come as one scrolls up to them, so that thousands of messages cost nothing. */
const WINDOW = 40
const MORE = 200

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
  const { run } = useCommands()
  const onRowKeys = useRowKeys()

  const scroller = useRef<HTMLDivElement>(null)
  const [atEnd, setAtEnd] = useState(true)
  const [shown, setShown] = useState(WINDOW)
  const fromEnd = useRef<number | null>(null)
  const room = useMemo(() => (desk ? roomOf(desk, roomId) : undefined), [desk, roomId])
  const ids = useMemo(() => room?.messages.slice(0, held ?? undefined) ?? [], [room, held])
  const first = Math.max(0, ids.length - shown)
  const visible = ids.slice(first)

  const toEnd = useCallback(() => {
    const element = scroller.current
    if (element) element.scrollTop = element.scrollHeight
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another room starts at its end, with few rows.
  useLayoutEffect(() => {
    setShown(WINDOW)
    setAtEnd(true)
    toEnd()
  }, [roomId, toEnd])

  // biome-ignore lint/correctness/useExhaustiveDependencies: any news may make the list longer.
  useLayoutEffect(() => {
    if (atEnd) toEnd()
  }, [ids.length, desk, atEnd, toEnd])

  // The composer growing must not push the newest message out of view.
  useEffect(() => {
    const element = scroller.current
    if (!element || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(() => atEnd && toEnd())
    observer.observe(element)
    return () => observer.disconnect()
  }, [atEnd, toEnd])

  useEffect(() => {
    if (atEnd && ids.length > 0) store.getState().markRead()
  }, [atEnd, ids.length, store])

  const showEarlier = () => {
    fromEnd.current = (scroller.current?.scrollHeight ?? 0) - (scroller.current?.scrollTop ?? 0)
    setShown(shown + MORE)
  }
  // What one was reading stays where it was when rows come in above it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only more rows above move what one reads.
  useLayoutEffect(() => {
    const element = scroller.current
    if (element && fromEnd.current !== null) element.scrollTop = element.scrollHeight - fromEnd.current
    fromEnd.current = null
  }, [shown])

  const place = pointed ? ids.lastIndexOf(pointed.message) : -1
  useEffect(() => {
    if (place >= 0 && place < first) setShown(ids.length - place + MORE)
  }, [place, first, ids.length])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a row further up is there only once more are shown.
  useEffect(() => {
    if (!pointed) return
    const rows = scroller.current?.querySelectorAll<HTMLElement>('[data-message]') ?? []
    const row = [...rows].find((one) => one.dataset.message === pointed.message)
    row?.scrollIntoView?.({ block: 'center' })
    row?.focus({ preventScroll: true })
  }, [pointed, shown])

  const who = useCallback(
    (id: string) => {
      const now = store.getState().desk
      return now ? nameOf(now, id) : id
    },
    [store],
  )
  const onReact = useCallback(
    (message: MessageId, mark: ReactionMark) =>
      void store.getState().act({ do: 'react', message, mark }, 'conversation'),
    [store],
  )
  const onReply = useCallback((message: MessageId) => run('reply', { pointed: { message } }), [run])
  const onPin = useCallback((message: MessageId) => run('pin', { pointed: { message } }), [run])
  const answerable = useMemo(() => (desk ? loopToAnswer({ desk, room: roomId }) : null), [desk, roomId])

  if (!desk || !room) return <div />
  const pins = new Set(desk.notes.map((note) => note.pin))
  const name = room.direct ? nameOf(desk, room.direct) : `#${room.id}`
  return (
    <div className={styles['message-list']}>
      <div
        ref={scroller}
        className={styles.scroller}
        data-pane="conversation"
        role="log"
        aria-live="off"
        aria-label={text.desk.conversation.log(name)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a log that scrolls must be reachable by keyboard.
        tabIndex={0}
        onKeyDown={onRowKeys}
        onScroll={(event) => {
          const { scrollHeight, scrollTop, clientHeight } = event.currentTarget
          setAtEnd(scrollHeight - scrollTop - clientHeight < 24)
          if (first > 0 && scrollTop < 200 && fromEnd.current === null) showEarlier()
        }}
      >
        <div className={styles.rows}>
          {first > 0 && (
            <Button kind="quiet" className={styles.earlier} onClick={() => showEarlier()}>
              {text.desk.conversation.earlier(first)}
            </Button>
          )}
          {ids.length === 0 && room.direct !== BOT && (
            <p className={styles.empty}>
              {room.direct ? text.desk.conversation.emptyDirect(name) : text.desk.conversation.empty}
            </p>
          )}
          {visible.map((id, index) => (
            <MessageListRow
              key={id}
              briefing={desk.briefing}
              message={desk.messages[id]}
              previous={desk.messages[visible[index - 1] ?? '']}
              answered={desk.messages[desk.messages[id]?.re ?? '']}
              loop={desk.loops[desk.messages[id]?.loop ?? '']}
              isNew={newFrom !== null && first + index === newFrom}
              pinned={pins.has(desk.messages[id]?.fact ?? -1)}
              pointed={pointed?.message === id}
              answers={answerable !== null && answerable === desk.messages[id]?.loop}
              who={who}
              onReact={onReact}
              onReply={onReply}
              onPin={onPin}
            />
          ))}
          {room.direct === BOT && <BotPrompts />}
          <Refusal message={refusal} />
        </div>
      </div>
      {!atEnd && newsBelow(store.getState().read[roomId], ids.length) > 0 && (
        <Button
          className={styles['to-end']}
          onClick={() => {
            setAtEnd(true)
            toEnd()
          }}
        >
          {text.desk.conversation.toBottom(newsBelow(store.getState().read[roomId], ids.length))} ↓
        </Button>
      )}
    </div>
  )
}

function newsBelow(read: number | undefined, there: number): number {
  return Math.max(0, there - (read ?? 0))
}
