import type { Desk, DeskRoom, DeskThread } from '../../../scenarios/desk'
import { rowOf, rowsOf } from '../../../scenarios/tables'
import { threadRootOf } from '../../store/thread-state'
import { freshAnswers } from '../../store/unread'
import { commandText as words } from '../../text/command-text'
import type { Command, CommandContext } from '../command'

type Session = CommandContext['session']

/** Threads: a message and what answers it, read together. */
export const THREAD_COMMANDS: readonly Command[] = [
  {
    id: 'thread',
    title: words.title.thread,
    category: words.category.talk,
    keys: ['f'],
    slash: 'thread',
    slashHint: '[message]',
    when: ({ session, pointed, rest }) => wantedThread(session, pointed, rest) !== null,
    run: ({ session, pointed, rest, desk }) => {
      const message = wantedThread(session, pointed, rest)
      if (message !== null) open(session, desk, message)
    },
  },
  {
    id: 'thread.next',
    title: words.title['thread.next'],
    category: words.category.talk,
    keys: ['alt+shift+t'],
    scope: 'anywhere',
    slash: 'next-thread',
    when: ({ session }) => nextFresh(session) !== null,
    run: ({ session, desk }) => {
      const root = nextFresh(session)
      if (root !== null) open(session, desk, root)
    },
  },
  {
    id: 'thread.close',
    title: words.title['thread.close'],
    category: words.category.talk,
    keys: ['escape'],
    scope: 'thread',
    slash: 'close-thread',
    when: ({ session }) => session.thread !== null,
    run: ({ session }) => session.closeThread(),
  },
]

function open(session: Session, desk: CommandContext['desk'], message: string): void {
  session.openThread(message)
  desk.focusPane('thread')
}

/** The message named or pointed at; where there is none, the newest of the open room that has replies. */
function wantedThread(session: Session, pointed: CommandContext['pointed'], rest: string): string | null {
  const { desk, room } = session
  if (!desk) return null
  const named = rest.trim().toLowerCase()
  if (named !== '') return threadRootOf(desk, rowOf(desk.loops, named)?.message ?? named)
  const message = pointed.message ?? rowOf(desk.loops, pointed.loop ?? '')?.message
  if (message !== undefined) return threadRootOf(desk, message)
  const here = rowOf(desk.rooms, room)
  return here ? (newestThread(desk, here)?.root ?? null) : null
}

/** The thread whose last reply came last. */
function newestThread(desk: Desk, { messages }: DeskRoom): DeskThread | undefined {
  for (let at = messages.length - 1; at >= 0; at--) {
    const thread = rowOf(desk.messages, messages.at(at) ?? '')?.thread
    if (thread) return rowOf(desk.threads, thread)
  }
  return undefined
}

/** The thread that has waited longest with something new: in the open room first, then in the others. */
function nextFresh(session: Session): string | null {
  const { desk, room, thread } = session
  if (!desk) return null
  const fresh = rowsOf(desk.threads).filter((one) => one.root !== thread?.root && freshAnswers(desk, one, session) > 0)
  return (fresh.find((one) => one.in === room) ?? fresh[0])?.root ?? null
}
