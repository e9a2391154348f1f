import { INCIDENT_STATES, SEVERITIES } from '../../scenarios/engine'
import type { DeskDialog } from '../store/desk-dialog'
import type { Command, CommandContext } from './command'
import { loopToAnswer } from './loop-to-answer'
import { nextUnread } from './next-unread'
import { personCalled } from './person-called'

/** Speeds that the keys step through, as the host allows them. */
export const SPEEDS = [0.1, 0.25, 0.5, 1, 2, 4, 8] as const

const open =
  (dialog: DeskDialog) =>
  ({ session }: CommandContext) =>
    session.openDialog(dialog)
const running = ({ session }: CommandContext) => session.desk !== null && session.desk.ended === null

/** Every command at the desk. Keys, buttons, palette, slash commands and the list of keys all come from here. */
export const DESK_COMMANDS: readonly Command[] = [
  // the window
  {
    id: 'palette',
    title: 'All commands',
    category: 'Desk',
    keys: ['mod+k', 'mod+shift+p'],
    scope: 'anywhere',
    run: open({ kind: 'palette' }),
  },
  {
    id: 'shortcuts',
    title: 'Keys',
    category: 'Desk',
    keys: ['?', 'mod+/'],
    slash: 'keys',
    run: open({ kind: 'shortcuts' }),
  },
  {
    id: 'settings',
    title: 'Settings',
    category: 'Desk',
    keys: ['mod+,'],
    scope: 'anywhere',
    slash: 'settings',
    run: open({ kind: 'settings' }),
  },
  {
    id: 'pane.next',
    title: 'Next pane',
    category: 'Desk',
    keys: ['f6'],
    scope: 'anywhere',
    run: ({ desk }) => desk.nextPane(1),
  },
  {
    id: 'pane.previous',
    title: 'Previous pane',
    category: 'Desk',
    keys: ['shift+f6'],
    scope: 'anywhere',
    run: ({ desk }) => desk.nextPane(-1),
  },
  {
    id: 'pane.loops',
    title: 'Go to the open loops',
    category: 'Desk',
    keys: ['l'],
    run: ({ desk }) => desk.focusPane('loops'),
  },
  { id: 'pane.pager', title: 'Go to the pager', category: 'Desk', run: ({ desk }) => desk.focusPane('pager') },
  { id: 'pane.crew', title: 'Go to the crew', category: 'Desk', run: ({ desk }) => desk.focusPane('crew') },
  { id: 'compose', title: 'Write', category: 'Talk', keys: ['c', 'mod+j'], run: ({ desk }) => desk.focusComposer() },
  { id: 'leave', title: 'Go home; the drill waits', category: 'Desk', run: ({ desk }) => desk.leave() },

  // time
  {
    id: 'pause',
    title: 'Pause or go on',
    category: 'Time',
    keys: ['space', 'mod+shift+space'],
    slash: 'pause',
    when: running,
    run: ({ session }) => session.pace({ paused: !session.face.clock.paused }),
  },
  {
    id: 'faster',
    title: 'Faster',
    category: 'Time',
    keys: ['>'],
    when: running,
    run: ({ session }) => session.pace({ speed: stepSpeed(session.face.clock.speed, 1) }),
  },
  {
    id: 'slower',
    title: 'Slower',
    category: 'Time',
    keys: ['<'],
    when: running,
    run: ({ session }) => session.pace({ speed: stepSpeed(session.face.clock.speed, -1) }),
  },

  // talk
  {
    id: 'unread.next',
    title: 'Next unread',
    category: 'Talk',
    keys: ['alt+shift+arrowdown'],
    scope: 'anywhere',
    run: ({ session }) => goToUnread(session, 1),
  },
  {
    id: 'unread.previous',
    title: 'Previous unread',
    category: 'Talk',
    keys: ['alt+shift+arrowup'],
    scope: 'anywhere',
    run: ({ session }) => goToUnread(session, -1),
  },
  {
    id: 'reply',
    title: 'Reply to the message',
    category: 'Talk',
    keys: ['r'],
    when: ({ pointed, session }) => messageOf(pointed, session) !== undefined,
    run: ({ pointed, session, desk }) => {
      const message = messageOf(pointed, session)
      if (!message) return
      session.pointAt(message)
      session.write(session.desk?.messages[message]?.in ?? session.room, { re: message })
      desk.focusComposer()
    },
  },
  {
    id: 'hold',
    title: 'Hold the conversation still, or let it go on',
    category: 'Talk',
    slash: 'hold',
    run: ({ session }) => session.hold(session.held === null),
  },

  // command
  {
    id: 'claim',
    title: 'Claim command',
    category: 'Command',
    slash: 'claim',
    when: running,
    run: ({ session }) => void session.act({ do: 'claim-command' }, 'bar'),
  },
  {
    id: 'severity',
    title: 'Set severity',
    category: 'Command',
    keys: ['s'],
    slash: 'severity',
    slashHint: '1–5',
    when: running,
    run: ({ session, rest }) => {
      const severity = SEVERITIES[Number(/[1-5]/.exec(rest)?.[0] ?? 0) - 1]
      if (severity) void session.act({ do: 'set-severity', severity }, 'bar')
      else session.openDialog({ kind: 'severity' })
    },
  },
  {
    id: 'state',
    title: 'Set the state of the incident',
    category: 'Command',
    keys: ['t'],
    slash: 'state',
    when: running,
    run: ({ session, rest }) => {
      const state = rest ? INCIDENT_STATES.find((one) => one.startsWith(rest.toLowerCase())) : undefined
      if (state && state !== 'resolved') void session.act({ do: 'set-state', state }, 'bar')
      else session.openDialog(state === 'resolved' ? { kind: 'resolve' } : { kind: 'state' })
    },
  },
  {
    id: 'deploys',
    title: 'Deploys: lock, unlock, let through',
    category: 'Command',
    keys: ['o'],
    slash: 'deploys',
    when: running,
    run: open({ kind: 'deploys' }),
  },
  {
    id: 'status-page',
    title: 'Write a public update',
    category: 'Command',
    keys: ['u'],
    slash: 'update',
    when: running,
    run: open({ kind: 'status-page' }),
  },
  {
    id: 'decisions',
    title: 'Decide',
    category: 'Command',
    keys: ['d'],
    slash: 'decide',
    when: running,
    run: open({ kind: 'decisions' }),
  },
  {
    id: 'poll',
    title: 'Any strong objections?',
    category: 'Command',
    slash: 'poll',
    when: running,
    run: open({ kind: 'poll' }),
  },
  {
    id: 'hand-over',
    title: 'Hand over command',
    category: 'Command',
    slash: 'handover',
    when: running,
    run: open({ kind: 'hand-over' }),
  },
  {
    id: 'resolve',
    title: 'Resolve the incident',
    category: 'Command',
    slash: 'resolve',
    when: running,
    run: open({ kind: 'resolve' }),
  },

  // people
  {
    id: 'page',
    title: 'Page somebody',
    category: 'People',
    keys: ['p'],
    slash: 'page',
    slashHint: 'who',
    when: running,
    run: ({ session, rest, pointed }) =>
      session.openDialog(withPerson('page', personCalled(session, rest) ?? pointed.person)),
  },
  {
    id: 'brief',
    title: 'Brief somebody',
    category: 'People',
    keys: ['b'],
    slash: 'brief',
    slashHint: 'who',
    when: running,
    run: ({ session, rest, pointed }) =>
      session.openDialog(withPerson('brief', personCalled(session, rest) ?? pointed.person)),
  },
  {
    id: 'role',
    title: 'Give somebody a role',
    category: 'People',
    slash: 'role',
    slashHint: 'who',
    when: running,
    run: ({ session, rest, pointed }) =>
      session.openDialog(withPerson('role', personCalled(session, rest) ?? pointed.person)),
  },
  {
    id: 'release',
    title: 'Let somebody go, with thanks',
    category: 'People',
    slash: 'release',
    slashHint: 'who',
    when: running,
    run: ({ session, rest, pointed }) => {
      const person = personCalled(session, rest) ?? pointed.person
      if (person) void session.act({ do: 'release', person }, 'crew')
    },
  },

  // loops
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
    id: 'park',
    title: 'Set a warning aside',
    category: 'Loops',
    keys: ['x'],
    when: ({ session, pointed }) => session.desk?.loops[pointed.loop ?? '']?.way === 'in',
    run: ({ session, pointed }) => pointed.loop && session.openDialog({ kind: 'park', loop: pointed.loop }),
  },

  // pager
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

  // notes and tools
  {
    id: 'note',
    title: 'Take a note',
    category: 'Notes',
    keys: ['m'],
    slash: 'note',
    slashHint: 'what',
    run: ({ session, rest }) => {
      if (rest) void session.act({ do: 'note', text: rest, kind: 'note' }, 'composer')
      else session.openDialog({ kind: 'notes' })
    },
  },
  {
    id: 'pin',
    title: 'Pin the message to the notes',
    category: 'Notes',
    keys: ['i'],
    scope: 'conversation',
    when: ({ pointed }) => pointed.message !== undefined,
    run: ({ session, pointed }) => {
      const pin = session.desk?.messages[pointed.message ?? '']?.fact
      if (pin !== undefined) session.openDialog({ kind: 'notes', pin })
    },
  },
  {
    id: 'ask-terminal',
    title: 'Ask someone at a terminal',
    category: 'Talk',
    keys: ['a'],
    scope: 'graphs',
    run: ({ session, desk }) => {
      session.write(session.desk?.briefing.incident.channel ?? session.room, { text: '/ask ' })
      session.openRoom(session.desk?.briefing.incident.channel ?? session.room)
      desk.focusComposer()
    },
  },
  {
    id: 'graphs',
    title: 'Graphs, large',
    category: 'Tools',
    keys: ['g'],
    slash: 'graphs',
    run: open({ kind: 'graphs' }),
  },
  { id: 'map', title: 'Service map, large', category: 'Tools', keys: ['v'], slash: 'map', run: open({ kind: 'map' }) },

  // the end
  { id: 'end-early', title: 'End the drill here', category: 'Drill', when: running, run: open({ kind: 'end-early' }) },
  {
    id: 'real-incident',
    title: 'Real incident: stop the drill',
    category: 'Drill',
    when: running,
    run: open({ kind: 'real-incident' }),
  },
]

function stepSpeed(speed: number, step: 1 | -1): number {
  const at = SPEEDS.findIndex((one) => one >= speed)
  return SPEEDS[Math.max(0, Math.min(SPEEDS.length - 1, (at < 0 ? SPEEDS.length - 1 : at) + step))] ?? 1
}

function goToUnread(session: CommandContext['session'], step: 1 | -1): void {
  const room = nextUnread(session, step)
  if (room) session.openRoom(room)
}

function messageOf(pointed: CommandContext['pointed'], session: CommandContext['session']): string | undefined {
  return pointed.message ?? session.desk?.loops[pointed.loop ?? '']?.message
}

function alertOf({ session, pointed }: CommandContext): string | undefined {
  if (pointed.alert) return pointed.alert
  const open = Object.values(session.desk?.alerts ?? {}).filter(
    (alert) => !alert.acknowledged && alert.clearedAt === null,
  )
  return open.sort((a, b) => a.severity.localeCompare(b.severity) || a.firedAt - b.firedAt)[0]?.alert
}

function withPerson(kind: 'page' | 'brief' | 'role', person: string | undefined): DeskDialog {
  return person ? { kind, person } : { kind }
}
