import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'

import type { Desk } from '../../../../scenarios/desk'
import { BOT, IMOC, type MessageId, type ReactionMark } from '../../../../scenarios/engine'
import { useCommands } from '../../../commands/commands-context'
import { loopToAnswer } from '../../../commands/loop-to-answer'
import { useRowKeys } from '../../../commands/use-row-keys'
import { Button } from '../../../components/button'
import { MessageRow } from '../../../components/message-row'
import { Refusal } from '../../../components/refusal'
import { nameOf, roleOf } from '../../../store/people'
import { roomOf } from '../../../store/room-of'
import { useSession, useSessionStore } from '../../../store/session-context'
import type { SessionState } from '../../../store/session-store'
import { text } from '../../../text/text'
import { BotPrompts } from './bot-prompts'
import styles from './message-list.module.css'
import { MessageLoop } from './message-loop'

/** Rows drawn at first; earlier ones come on demand, so that thousands of messages cost nothing. */
const WINDOW = 200
/** A row this soon after one of the same author goes without a heading, in seconds. */
const FOLLOWS_WITHIN = 45

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

  useEffect(() => {
    if (!pointed) return
    const row = scroller.current?.querySelector<HTMLElement>(`[data-message="${CSS.escape(pointed.message)}"]`)
    row?.scrollIntoView({ block: 'center' })
    row?.focus({ preventScroll: true })
  }, [pointed])

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
        }}
      >
        <div className={styles.rows}>
          {first > 0 && (
            <Button kind="quiet" className={styles.earlier} onClick={() => setShown(shown + WINDOW * 4)}>
              {text.desk.conversation.earlier(first)}
            </Button>
          )}
          {ids.length === 0 && room.direct !== BOT && (
            <p className={styles.empty}>
              {room.direct ? text.desk.conversation.emptyDirect(name) : text.desk.conversation.empty}
            </p>
          )}
          {visible.map((id, index) => (
            <Row
              key={id}
              desk={desk}
              id={id}
              before={visible[index - 1]}
              isNew={newFrom !== null && first + index === newFrom}
              pinned={pins.has(desk.messages[id]?.fact ?? -1)}
              pointed={pointed?.message === id}
              answerable={answerable}
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

interface RowProps {
  desk: Desk
  id: MessageId
  before: MessageId | undefined
  isNew: boolean
  pinned: boolean
  pointed: boolean
  answerable: string | null
  who: (id: string) => string
  onReact: (message: string, mark: ReactionMark) => void
  onReply: (message: string) => void
  onPin: (message: string) => void
}

function Row({ desk, id, before, isNew, answerable, ...rest }: RowProps) {
  const store = useSessionStore()
  const message = desk.messages[id]
  const loop = message?.loop ? desk.loops[message.loop] : undefined
  const opener = loop?.message === id ? loop : undefined
  const node = useMemo(
    () => opener && message && <MessageLoop loop={opener} message={message} answers={answerable === opener.loop} />,
    [opener, message, answerable],
  )
  const answered = message?.re ? desk.messages[message.re] : undefined
  const previous = before ? desk.messages[before] : undefined
  const about = loop && loop.message === message?.re ? loop.about : null
  const answeredBy = answered ? nameOf(desk, answered.by) : ''
  const answers = useMemo(
    () =>
      answered && answered.message !== previous?.message
        ? {
            words: about ? about : `${text.desk.conversation.replyTo(answeredBy)}: ${answered.text}`,
            onGo: () => store.getState().pointAt(answered.message),
          }
        : null,
    [answered, answeredBy, about, previous?.message, store],
  )
  if (!message) return null
  const follows =
    previous !== undefined &&
    previous.by === message.by &&
    message.at - previous.at < FOLLOWS_WITHIN &&
    message.to.length === 0 &&
    opener?.form !== 'order' &&
    !answers &&
    !isNew
  const within = opener?.way === 'out' && opener.due !== null ? opener.due - opener.openedAt : null
  return (
    <>
      {isNew && <p className={styles.fresh}>{text.desk.conversation.newHere}</p>}
      <MessageRow
        {...rest}
        message={message}
        author={nameOf(desk, message.by)}
        role={roleOf(desk, message.by)}
        to={toWords(desk, message.to, within, opener?.form === 'order' && opener.to === null)}
        mine={message.by === IMOC}
        follows={follows}
        answers={answers}
        loop={node}
        loopHasWords={opener?.form === 'order'}
      />
    </>
  )
}

function toWords(desk: Desk, to: readonly string[], within: number | null, toNobody: boolean): string {
  const names = to.map((id) => (id === IMOC ? text.common.you.toLowerCase() : nameOf(desk, id))).join(', ')
  const arrow = names ? `→ ${names}` : toNobody ? `→ ${text.desk.conversation.toNobody}` : ''
  const box = within !== null ? text.desk.conversation.backIn(within) : ''
  return [arrow, box].filter(Boolean).join(', ')
}

function newsBelow(read: number | undefined, there: number): number {
  return Math.max(0, there - (read ?? 0))
}
