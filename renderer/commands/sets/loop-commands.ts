import { loopToAnswer, mostUrgent } from '../../../scenarios/composing'
import { loopsByUrgency } from '../../../scenarios/desk'
import { loopTitle } from '../../components/loop-title'
import { firstName } from '../../store/people'
import { commandText as words } from '../../text/command-text'
import type { Command, CommandContext, Target } from '../command'
import { aboutOne, running, typed } from './shared'

/** Closing loops, and the pager. */
export const LOOP_COMMANDS: readonly Command[] = [
  {
    id: 'say-again',
    title: words.title['say-again'],
    category: words.category.loops,
    keys: ['n'],
    ...typed('say-again', ({ session, pointed }) => {
      const loop = loopToAnswer(session, pointed)
      if (loop) void session.act({ do: 'correct', loop }, `loop ${loop}`)
    }),
    when: ({ session, pointed }) => loopToAnswer(session, pointed) !== null,
  },
  {
    id: 'thats-right',
    title: words.title['thats-right'],
    category: words.category.loops,
    keys: ['y'],
    ...typed('thats-right', ({ session, pointed }) => {
      const loop = loopToAnswer(session, pointed)
      if (loop) void session.act({ do: 'confirm', loop }, `loop ${loop}`)
    }),
    when: ({ session, pointed }) => loopToAnswer(session, pointed) !== null,
  },
  aboutOne(
    {
      id: 'chase',
      title: words.title.chase,
      category: words.category.loops,
      keys: ['w'],
      ...typed('chase', (context) => actOn(context, 'chase')),
      when: (context) => loopIn(context, 'out') !== undefined,
    },
    (context) => openLoops(context, 'out'),
  ),
  aboutOne(
    {
      id: 'cancel',
      title: words.title.cancel,
      category: words.category.loops,
      keys: ['shift+w'],
      ...typed('cancel', (context) => actOn(context, 'cancel')),
      when: (context) => loopIn(context, 'out') !== undefined,
    },
    (context) => openLoops(context, 'out'),
  ),
  aboutOne(
    {
      id: 'park',
      title: words.title.park,
      category: words.category.loops,
      keys: ['x'],
      ...typed('park', (context) => {
        const loop = loopIn(context, 'in')
        if (loop) context.session.openDialog({ kind: 'park', loop })
      }),
      when: (context) => loopIn(context, 'in') !== undefined,
    },
    (context) => openLoops(context, 'in'),
  ),

  {
    id: 'alert.acknowledge',
    title: words.title['alert.acknowledge'],
    category: words.category.pager,
    keys: ['a'],
    ...typed('alert.acknowledge', (context) => {
      const alert = alertOf(context)
      if (alert) void context.session.act({ do: 'acknowledge-alert', alert }, 'pager')
    }),
    when: (context) => running(context) && alertOf(context) !== undefined,
  },
  {
    id: 'alert.escalate',
    title: words.title['alert.escalate'],
    category: words.category.pager,
    keys: ['e'],
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

/** The open loops of one way, as the palette names them: most urgent first. */
function openLoops({ session: { desk, second } }: CommandContext, way: 'in' | 'out'): Target[] {
  if (!desk) return []
  return loopsByUrgency(desk, second)
    .filter((loop) => loop.way === way)
    .map(({ loop, to, by, about }) => {
      const who = firstName(desk, way === 'out' ? to : by)
      return { label: who === '' ? about : loopTitle(about, who), pointed: { loop } }
    })
}

function actOn(context: CommandContext, move: 'chase' | 'cancel'): void {
  const loop = loopIn(context, 'out')
  if (loop) void context.session.act({ do: move, loop }, `loop ${loop}`)
}

function alertOf({ session, pointed }: CommandContext): string | undefined {
  return pointed.alert ?? mostUrgent(session.desk?.alerts ?? {})?.alert
}
