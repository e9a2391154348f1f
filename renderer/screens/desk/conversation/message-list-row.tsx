import { memo, useMemo } from 'react'
import type { DeskLoop, DeskMessage, DeskThread } from '../../../../scenarios/desk'
import { type Briefing, IMOC, type ReactionMark } from '../../../../scenarios/engine'
import { MessageRow } from '../../../components/message-row'
import { ThreadLine } from '../../../components/thread-line'
import { nameOf, roleOf } from '../../../store/people'
import { useSessionStore } from '../../../store/session-context'
import { lengthOf } from '../../../text/length-of'
import { listOf } from '../../../text/list-of'
import { text } from '../../../text/text'
import styles from './message-list.module.css'
import { MessageLoop } from './message-loop'

/** A row this soon after one of the same author goes without a heading, in seconds. */
const FOLLOWS_WITHIN = 45

export interface MessageListRowProps {
  briefing: Briefing
  message: DeskMessage | undefined
  /** The message above it, and the one it answers. */
  previous: DeskMessage | undefined
  answered: DeskMessage | undefined
  /** The loop it is part of. */
  loop: DeskLoop | undefined
  isNew: boolean
  pinned: boolean
  pointed: boolean
  /** The keys for an answer act on its loop. */
  answers: boolean
  /** The message whose thread this row stands in; `null` in the conversation. */
  inThread: string | null
  /** The thread it began, its last answer, how many are new and how many loops they opened are open. */
  thread: DeskThread | undefined
  lastAnswer: DeskMessage | undefined
  freshAnswers: number
  openLoops: number
  who: (id: string) => string
  onReact: (message: string, mark: ReactionMark) => void
  onReply: (message: string) => void
  onPin: (message: string) => void
  onThread: (message: string) => void
}

/** One message with the loop it opened. Takes only what it shows, so that news elsewhere leaves it alone. */
export const MessageListRow = memo(function MessageListRow(props: MessageListRowProps) {
  const { briefing, message, previous, answered, loop, isNew, answers: keysHere, inThread, ...others } = props
  const { thread, lastAnswer, freshAnswers, openLoops, ...rest } = others
  const { onThread } = rest
  const store = useSessionStore()
  const opener = message && loop?.message === message.message ? loop : undefined
  const node = useMemo(
    () => opener && message && <MessageLoop loop={opener} message={message} answers={keysHere} inThread={inThread} />,
    [opener, message, keysHere, inThread],
  )
  const follows =
    message !== undefined &&
    previous !== undefined &&
    previous.by === message.by &&
    message.at - previous.at < FOLLOWS_WITHIN &&
    message.to.length === 0 &&
    opener?.form !== 'order' &&
    !isNew
  const about = loop && loop.message === message?.re ? loop.about : null
  const quoted = answered && answered.message !== previous?.message ? answered : undefined
  const answers = useMemo(
    () =>
      quoted
        ? {
            words: about ?? `${text.desk.conversation.replyTo(nameOf({ briefing }, quoted.by))}: ${quoted.text}`,
            onGo: () => store.getState().pointAt(quoted.message),
          }
        : null,
    [quoted, about, briefing, store],
  )
  const line = useMemo(
    () =>
      thread &&
      lastAnswer && (
        <ThreadLine
          answers={thread.answers.length}
          last={{ at: lastAnswer.at, who: nameOf({ briefing }, lastAnswer.by) }}
          fresh={freshAnswers}
          openLoops={openLoops}
          onOpen={() => onThread(thread.root)}
        />
      ),
    [thread, lastAnswer, freshAnswers, openLoops, briefing, onThread],
  )
  if (!message) return null
  const within = opener?.way === 'out' && opener.due !== null ? opener.due - opener.openedAt : null
  return (
    <>
      {isNew && <p className={styles.fresh}>{text.desk.conversation.newHere}</p>}
      <MessageRow
        {...rest}
        message={message}
        author={nameOf({ briefing }, message.by)}
        role={roleOf({ briefing }, message.by)}
        to={toWords(briefing, message.to, within, opener?.form === 'order' && opener.to === null)}
        mine={message.by === IMOC}
        follows={follows && !answers}
        answers={answers}
        loop={node}
        loopHasWords={opener?.form === 'order'}
        thread={line}
      />
    </>
  )
})

function toWords(briefing: Briefing, to: readonly string[], within: number | null, toNobody: boolean): string {
  const names = listOf(to.map((id) => (id === IMOC ? text.common.youInside : nameOf({ briefing }, id))))
  const arrow = names ? `→ ${names}` : toNobody ? `→ ${text.desk.conversation.toNobody}` : ''
  const box = within !== null ? text.desk.conversation.backIn(lengthOf(within)) : ''
  return listOf([arrow, box].filter(Boolean))
}
