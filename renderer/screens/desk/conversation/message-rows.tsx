import { useCallback, useMemo } from 'react'
import { loopToAnswer } from '../../../../scenarios/composing'
import type { Desk } from '../../../../scenarios/desk'
import type { MessageId, ReactionMark } from '../../../../scenarios/engine'
import { rowOf } from '../../../../scenarios/tables'
import { useCommands } from '../../../commands/commands-context'
import { nameOf } from '../../../store/people'
import { useSession, useSessionStore } from '../../../store/session-context'
import type { SessionState } from '../../../store/session-store'
import { freshAnswers } from '../../../store/unread'
import { MessageListRow } from './message-list-row'

const selectRoom = (session: SessionState) => session.room
const selectPointed = (session: SessionState) => session.pointed
const selectRead = (session: SessionState) => session.read
const selectThreadRead = (session: SessionState) => session.threadRead
const selectNewFrom = (session: SessionState) => session.newFrom

export interface MessageRowsProps {
  desk: Desk
  /** What is drawn, in order. */
  ids: readonly MessageId[]
  /** The first of them that is new. */
  newAt: MessageId | undefined
  /** The message whose thread this is; `null` in the conversation. */
  thread: MessageId | null
}

/** A stretch of talk, in the conversation or in a thread. */
export function MessageRows({ desk, ids, newAt, thread }: MessageRowsProps) {
  const room = useSession(selectRoom)
  const pointed = useSession(selectPointed)
  const read = useSession(selectRead)
  const threadRead = useSession(selectThreadRead)
  const newFrom = useSession(selectNewFrom)
  const store = useSessionStore()
  const { run } = useCommands()
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
  const pane = thread === null ? 'conversation' : 'thread'
  const onReply = useCallback((message: MessageId) => run('reply', { pointed: { message, pane } }), [run, pane])
  const onPin = useCallback((message: MessageId) => run('pin', { pointed: { message } }), [run])
  const onThread = useCallback((message: MessageId) => run('thread', { pointed: { message } }), [run])
  const answerable = useMemo(() => loopToAnswer({ desk, room }), [desk, room])
  const pins = new Set(desk.notes.map((note) => note.pin))
  const reading = { room, read, threadRead, newFrom }
  return ids.map((id, index) => {
    const message = rowOf(desk.messages, id)
    // Under its own first message, and beside the answers themselves, a thread needs no summary.
    const begun = thread === null ? rowOf(desk.threads, id) : undefined
    return (
      <MessageListRow
        key={id}
        briefing={desk.briefing}
        message={message}
        previous={rowOf(desk.messages, ids[index - 1] ?? '')}
        answered={message?.re === thread ? undefined : rowOf(desk.messages, message?.re ?? '')}
        loop={rowOf(desk.loops, message?.loop ?? '')}
        isNew={id === newAt}
        pinned={pins.has(message?.fact ?? -1)}
        pointed={pointed?.message === id}
        answers={answerable !== null && answerable === message?.loop}
        inThread={thread}
        thread={begun}
        lastAnswer={begun && rowOf(desk.messages, begun.answers.at(-1) ?? '')}
        freshAnswers={begun ? freshAnswers(desk, begun, reading) : 0}
        openLoops={begun ? [...begun.loops].filter((loop) => rowOf(desk.loops, loop)?.open).length : 0}
        who={who}
        onReact={onReact}
        onReply={onReply}
        onPin={onPin}
        onThread={onThread}
      />
    )
  })
}
