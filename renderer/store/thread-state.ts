import type { Desk } from '../../scenarios/desk'
import type { ChannelId, MessageId } from '../../scenarios/engine'
import { rowOf } from '../../scenarios/tables'
import { freshAnswers, type Reading } from './unread'

/** The thread that stands open, and from which answer on it was new when it was opened. */
export interface OpenThread {
  root: MessageId
  newFrom: number | null
}

export interface ThreadState {
  thread: OpenThread | null
  /** Whether there is room for it beside the conversation; otherwise it stands in its place. */
  threadBeside: boolean
  /** How many answers of a thread were on screen in it. */
  threadRead: Record<MessageId, number>

  /** Opens the thread that a message began, answers in, or may begin. */
  openThread: (message: MessageId) => void
  /** Back to the conversation, at the message the thread is about. */
  closeThread: () => void
  setThreadBeside: (beside: boolean) => void
  /** Leaves the open thread read up to its end. */
  markThreadRead: () => void
}

/** What a thread needs of the rest of the sitting, and what it may change of it. */
interface Around extends ThreadState, Reading {
  desk: Desk | null
  openRoom: (room: ChannelId) => void
}
type Change = Partial<Omit<ThreadState, 'openThread'>> & {
  view?: 'talk'
  pointed?: { message: MessageId; loop: null }
}

/** Where a thread's own draft is kept, beside those of the rooms. No room is called so. */
export function threadDraft(root: MessageId): string {
  return `thread ${root}`
}

/** The message a thread is about, for a message anywhere in it. */
export function threadRootOf(desk: Desk | null, message: MessageId): MessageId | null {
  const there = desk && rowOf(desk.messages, message)
  return there ? (there.thread ?? there.message) : null
}

export function threadState(set: (change: Change) => void, get: () => Around): ThreadState {
  return {
    thread: null,
    threadBeside: true,
    threadRead: {},

    openThread(message) {
      const { desk } = get()
      const root = threadRootOf(desk, message)
      const first = desk && root !== null ? rowOf(desk.messages, root) : undefined
      if (!desk || !first) return
      const thread = rowOf(desk.threads, first.message)
      // Before its room is opened, which leaves everything in it read.
      const fresh = thread ? freshAnswers(desk, thread, get()) : 0
      if (first.in !== get().room) get().openRoom(first.in)
      const newFrom = thread && fresh > 0 ? thread.answers.length - fresh : null
      set({ thread: { root: first.message, newFrom }, view: 'talk' })
    },
    closeThread() {
      const { thread } = get()
      if (thread) set({ thread: null, pointed: { message: thread.root, loop: null } })
    },
    setThreadBeside(beside) {
      if (beside !== get().threadBeside) set({ threadBeside: beside })
    },
    markThreadRead() {
      const { desk, thread, threadRead } = get()
      const there = (desk && thread && rowOf(desk.threads, thread.root)?.answers.length) ?? 0
      if (thread && threadRead[thread.root] !== there) set({ threadRead: { ...threadRead, [thread.root]: there } })
    },
  }
}
