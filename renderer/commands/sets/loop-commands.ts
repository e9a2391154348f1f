import { loopToAnswer, mostUrgent } from '../../../scenarios/composing'
import type { Command, CommandContext } from '../command'
import { running, typed } from './shared'

/** Closing loops, and the pager. */
export const LOOP_COMMANDS: readonly Command[] = [
  {
    id: 'say-again',
    title: 'Not what I asked: say again',
    category: 'Loops',
    keys: ['n'],
    ...typed('say-again', ({ session, pointed }) => {
      const loop = loopToAnswer(session, pointed)
      if (loop) void session.act({ do: 'correct', loop }, `loop ${loop}`)
    }),
    when: ({ session, pointed }) => loopToAnswer(session, pointed) !== null,
  },
  {
    id: 'thats-right',
    title: "That's right: go ahead",
    category: 'Loops',
    keys: ['y'],
    ...typed('thats-right', ({ session, pointed }) => {
      const loop = loopToAnswer(session, pointed)
      if (loop) void session.act({ do: 'confirm', loop }, `loop ${loop}`)
    }),
    when: ({ session, pointed }) => loopToAnswer(session, pointed) !== null,
  },
  {
    id: 'chase',
    title: 'Ask where an order stands',
    category: 'Loops',
    keys: ['w'],
    when: (context) => loopIn(context, 'out') !== undefined,
    run: (context) => actOn(context, 'chase'),
  },
  {
    id: 'cancel',
    title: 'Call an order off',
    category: 'Loops',
    when: (context) => loopIn(context, 'out') !== undefined,
    run: (context) => actOn(context, 'cancel'),
  },
  {
    id: 'park',
    title: 'Set a warning aside',
    category: 'Loops',
    keys: ['x'],
    when: (context) => loopIn(context, 'in') !== undefined,
    run: (context) => {
      const loop = loopIn(context, 'in')
      if (loop) context.session.openDialog({ kind: 'park', loop })
    },
  },

  {
    id: 'alert.acknowledge',
    title: 'Acknowledge the alert',
    category: 'Pager',
    keys: ['a'],
    scope: 'pager',
    ...typed('alert.acknowledge', (context) => {
      const alert = alertOf(context)
      if (alert) void context.session.act({ do: 'acknowledge-alert', alert }, 'pager')
    }),
    when: (context) => running(context) && alertOf(context) !== undefined,
  },
  {
    id: 'alert.escalate',
    title: 'Escalate the alert',
    category: 'Pager',
    keys: ['e'],
    scope: 'pager',
    ...typed('alert.escalate', (context) => {
      const alert = alertOf(context)
      if (alert) context.session.openDialog({ kind: 'escalate', alert })
    }),
    when: (context) => running(context) && alertOf(context) !== undefined,
  },
]

/** The open loop in focus: its row in the list, or the message that opened it. */
function loopIn({ session, pointed }: CommandContext, way: 'in' | 'out'): string | undefined {
  const { desk } = session
  const message = desk?.messages[pointed.message ?? '']
  const loop = desk?.loops[pointed.loop ?? message?.loop ?? '']
  if (!loop?.open || loop.way !== way) return undefined
  return pointed.loop || loop.message === message?.message ? loop.loop : undefined
}

function actOn(context: CommandContext, move: 'chase' | 'cancel'): void {
  const loop = loopIn(context, 'out')
  if (loop) void context.session.act({ do: move, loop }, `loop ${loop}`)
}

function alertOf({ session, pointed }: CommandContext): string | undefined {
  return pointed.alert ?? mostUrgent(session.desk?.alerts ?? {})?.alert
}
