import type { Command, CommandContext } from '../command'
import { loopToAnswer } from '../loop-to-answer'
import { mostUrgent } from '../most-urgent'
import { running } from './shared'

/** Closing loops, and the pager. */
export const LOOP_COMMANDS: readonly Command[] = [
  {
    id: 'say-again',
    title: 'Not what I asked: say again',
    category: 'Loops',
    keys: ['n'],
    when: ({ session, pointed }) => loopToAnswer(session, pointed) !== null,
    run: ({ session, pointed }) => {
      const loop = loopToAnswer(session, pointed)
      if (loop) void session.act({ do: 'correct', loop }, `loop ${loop}`)
    },
  },
  {
    id: 'thats-right',
    title: "That's right: go ahead",
    category: 'Loops',
    keys: ['y'],
    when: ({ session, pointed }) => loopToAnswer(session, pointed) !== null,
    run: ({ session, pointed }) => {
      const loop = loopToAnswer(session, pointed)
      if (loop) void session.act({ do: 'confirm', loop }, `loop ${loop}`)
    },
  },
  {
    id: 'chase',
    title: 'Ask where an order stands',
    category: 'Loops',
    keys: ['w'],
    scope: 'loops',
    when: ({ session, pointed }) => session.desk?.loops[pointed.loop ?? '']?.way === 'out',
    run: ({ session, pointed }) =>
      pointed.loop && void session.act({ do: 'chase', loop: pointed.loop }, `loop ${pointed.loop}`),
  },
  {
    id: 'cancel',
    title: 'Call an order off',
    category: 'Loops',
    when: ({ session, pointed }) => {
      const loop = session.desk?.loops[pointed.loop ?? '']
      return loop?.way === 'out' && loop.open
    },
    run: ({ session, pointed }) =>
      pointed.loop && void session.act({ do: 'cancel', loop: pointed.loop }, `loop ${pointed.loop}`),
  },
  {
    id: 'park',
    title: 'Set a warning aside',
    category: 'Loops',
    keys: ['x'],
    when: ({ session, pointed }) => session.desk?.loops[pointed.loop ?? '']?.way === 'in',
    run: ({ session, pointed }) => pointed.loop && session.openDialog({ kind: 'park', loop: pointed.loop }),
  },

  {
    id: 'alert.acknowledge',
    title: 'Acknowledge the alert',
    category: 'Pager',
    keys: ['a'],
    scope: 'pager',
    slash: 'ack',
    when: (context) => running(context) && alertOf(context) !== undefined,
    run: (context) => {
      const alert = alertOf(context)
      if (alert) void context.session.act({ do: 'acknowledge-alert', alert }, 'pager')
    },
  },
  {
    id: 'alert.escalate',
    title: 'Escalate the alert',
    category: 'Pager',
    keys: ['e'],
    scope: 'pager',
    slash: 'escalate',
    when: (context) => running(context) && alertOf(context) !== undefined,
    run: (context) => {
      const alert = alertOf(context)
      if (alert) context.session.openDialog({ kind: 'escalate', alert })
    },
  },
]

function alertOf({ session, pointed }: CommandContext): string | undefined {
  return pointed.alert ?? mostUrgent(session.desk?.alerts ?? {})?.alert
}
