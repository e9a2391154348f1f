import type { Command } from '../command'
import { open, running } from './shared'

/** Speeds that the keys step through, as the host allows them. */
export const SPEEDS = [0.1, 0.25, 0.5, 1, 2, 4, 8] as const

/** The window itself, and time. */
export const WINDOW_COMMANDS: readonly Command[] = [
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
]

function stepSpeed(speed: number, step: 1 | -1): number {
  const at = SPEEDS.findIndex((one) => one >= speed)
  return SPEEDS[Math.max(0, Math.min(SPEEDS.length - 1, (at < 0 ? SPEEDS.length - 1 : at) + step))] ?? 1
}
