import { MessagesSquare, Pin, Reply } from 'lucide-react'
import { memo, type ReactNode } from 'react'

import type { DeskMessage } from '../../scenarios/desk'
import { REACTION_MARKS, type ReactionMark } from '../../scenarios/engine'
import { cx } from '../design/cx'
import { text } from '../text/text'
import styles from './message-row.module.css'
import { Moment } from './moment'
import { REACTION_ICONS, ReactionLine } from './reaction-line'
import { RichText } from './rich-text'

export interface MessageRowProps {
  message: DeskMessage
  /** Author and addressees by name; a row of the same author soon after leaves the author out. */
  author: string
  role: string
  to: string
  mine: boolean
  follows: boolean
  /** Points at the message this one answers. */
  answers: { words: string; onGo: () => void } | null
  pinned: boolean
  /** Just pointed at from elsewhere. */
  pointed: boolean
  who: (id: string) => string
  onReact: (message: string, mark: ReactionMark) => void
  onReply: (message: string) => void
  onPin: (message: string) => void
  onThread: (message: string) => void
  /** What sums up the answers to it. */
  thread?: ReactNode
  /** The order or warning that this message opened; an order brings its own words. */
  loop?: ReactNode
  loopHasWords?: boolean
}

const MARKS = Object.keys(REACTION_MARKS) as ReactionMark[]

/** One message of a conversation. */
export const MessageRow = memo(function MessageRow(props: MessageRowProps) {
  const {
    message,
    author,
    role,
    to,
    mine,
    follows,
    answers,
    pinned,
    pointed,
    who,
    loop,
    thread,
    loopHasWords = false,
  } = props
  return (
    <article
      className={cx(styles['message-row'], follows && styles.follows, mine && styles.mine, pointed && styles.pointed)}
      data-message={message.message}
      data-row=""
      tabIndex={-1}
      aria-label={`${author}, ${message.text}`}
    >
      <span className={styles.time}>
        <Moment at={message.at} bare />
      </span>
      <div className={styles.content}>
        {!follows && (
          <header className={styles.head}>
            <span className={styles.author}>{author}</span>
            <span className={styles.role}>{[role, to].filter(Boolean).join(' ')}</span>
          </header>
        )}
        {answers && (
          <button type="button" className={styles.answers} onClick={answers.onGo}>
            <Reply size={11} aria-hidden="true" />
            <span>{answers.words}</span>
          </button>
        )}
        {!loopHasWords && (
          <p className={styles.words}>
            <RichText text={message.text} />
          </p>
        )}
        {loop}
        <ReactionLine reactions={message.reactions} who={who} />
        {pinned && (
          <span className={styles.pinned}>
            <Pin size={11} aria-hidden="true" />
            {text.desk.conversation.pinned}
          </span>
        )}
        {thread}
      </div>
      {message.by !== 'imoc' && (
        <div className={styles.tools} role="toolbar" aria-label={text.desk.conversation.actions}>
          {MARKS.map((mark) => {
            const Icon = REACTION_ICONS[mark]
            return (
              <button
                key={mark}
                type="button"
                className={styles.tool}
                tabIndex={-1}
                title={text.desk.reaction[mark]}
                aria-label={text.desk.conversation.react(text.desk.reaction[mark])}
                onClick={() => props.onReact(message.message, mark)}
              >
                <Icon size={14} aria-hidden="true" />
              </button>
            )
          })}
          <button
            type="button"
            className={styles.tool}
            tabIndex={-1}
            title={text.desk.conversation.pin}
            aria-label={text.desk.conversation.pin}
            onClick={() => props.onPin(message.message)}
          >
            <Pin size={14} aria-hidden="true" />
          </button>
          <button
            type="button"
            className={styles.tool}
            tabIndex={-1}
            title={text.desk.thread.open}
            aria-label={text.desk.thread.open}
            onClick={() => props.onThread(message.message)}
          >
            <MessagesSquare size={14} aria-hidden="true" />
          </button>
          <button
            type="button"
            className={cx(styles.tool, styles.reply)}
            tabIndex={-1}
            onClick={() => props.onReply(message.message)}
          >
            <Reply size={14} aria-hidden="true" />
            {text.desk.conversation.reply}
          </button>
        </div>
      )}
    </article>
  )
})
