import { signalToAnswer, TALK_WORDS } from '../../../scenarios/composing'
import { IMOC, type ReactionMark } from '../../../scenarios/engine'
import { threadDraft } from '../../store/thread-state'
import { commandText as words } from '../../text/command-text'
import { text } from '../../text/text'
import type { Command, CommandContext } from '../command'
import { nextUnread } from '../next-unread'
import { newestSaid } from './newest-said'
import { aboutOne, placeToWrite, running } from './shared'
import { THREAD_COMMANDS } from './thread-commands'

/** Reading, writing, marking. */
export const TALK_COMMANDS: readonly Command[] = [
  {
    id: 'unread.next',
    title: words.title['unread.next'],
    category: words.category.talk,
    keys: ['alt+shift+arrowdown'],
    scope: 'anywhere',
    run: ({ session }) => goToUnread(session, 1),
  },
  {
    id: 'unread.previous',
    title: words.title['unread.previous'],
    category: words.category.talk,
    keys: ['alt+shift+arrowup'],
    scope: 'anywhere',
    run: ({ session }) => goToUnread(session, -1),
  },
  aboutOne(
    {
      id: 'reply',
      title: words.title.reply,
      category: words.category.talk,
      keys: ['r'],
      slash: 'reply',
      slashHint: TALK_WORDS.reply.hint,
      when: ({ pointed, session }) => messageOf(pointed, session) !== undefined,
      run: ({ pointed, session, desk }) => {
        const message = messageOf(pointed, session)
        if (!message) return
        const { thread } = session
        if (thread && pointed.pane === 'thread') {
          session.write(threadDraft(thread.root), { re: message === thread.root ? null : message })
          desk.focusComposer('thread')
          return
        }
        session.pointAt(message)
        session.write(session.desk?.messages[message]?.in ?? session.room, { re: message })
        desk.focusComposer()
      },
    },
    (context) => newestSaid(context, 3),
  ),
  ...THREAD_COMMANDS,
  {
    id: 'hold',
    title: words.title.hold,
    category: words.category.talk,
    slash: 'hold',
    run: ({ session }) => session.hold(session.held === null),
  },
  begin('ask', 'shift+a'),
  begin('tell', 'shift+t'),
  react('seen', '1'),
  react('ok', '2'),
  react('mine', '3'),
  react('object', '4'),
]

/** Begins a line of that kind, in front of whatever stands in the composer already. */
function begin(kind: 'ask' | 'tell', key: string): Command {
  return {
    id: kind,
    title: words.title[kind],
    category: words.category.talk,
    keys: [key],
    slash: kind,
    slashHint: TALK_WORDS[kind].hint,
    when: running,
    run: ({ session, pointed, desk }) => {
      const { draft, where } = placeToWrite(session, pointed)
      const before = session.drafts[draft]?.text ?? ''
      if (!before.endsWith(`/${kind} `)) session.write(draft, { text: `${before}${before && ' '}/${kind} ` })
      desk.focusComposer(where)
    },
  }
}

function goToUnread(session: CommandContext['session'], step: 1 | -1): void {
  const room = nextUnread(session, step)
  if (room) session.openRoom(room)
}

function messageOf(pointed: CommandContext['pointed'], session: CommandContext['session']): string | undefined {
  if (pointed.message !== undefined) return pointed.message
  return (pointed.loop === undefined ? signalToAnswer(session) : session.desk?.loops[pointed.loop])?.message
}

/** Marks the message in focus: the same four marks as its buttons. */
function react(mark: ReactionMark, key: string): Command {
  return aboutOne(
    {
      id: `react.${mark}`,
      title: text.desk.conversation.react(text.desk.reaction[mark]),
      category: words.category.talk,
      keys: [key],
      scope: 'conversation',
      when: ({ pointed, session }) =>
        session.desk?.messages[pointed.message ?? '']?.by !== IMOC && pointed.message !== undefined,
      run: ({ pointed, session }) =>
        pointed.message && void session.act({ do: 'react', message: pointed.message, mark }, 'conversation'),
    },
    (context) => newestSaid(context, 1),
  )
}
