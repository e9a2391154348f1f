import { TALK_WORDS } from '../../../scenarios/composing'
import { useSettings } from '../../store/settings-store'
import { commandText as words } from '../../text/command-text'
import type { Command } from '../command'
import { open, placeToWrite, running } from './shared'

/** Speeds that the keys step through, as the host allows them. */
export const SPEEDS = [0.1, 0.25, 0.5, 1, 2, 4, 8] as const

const SOUND_MODES = ['on', 'quiet', 'off'] as const

/** The window itself, and time. */
export const WINDOW_COMMANDS: readonly Command[] = [
  {
    id: 'palette',
    title: words.title.palette,
    category: words.category.desk,
    keys: ['mod+k', 'mod+shift+p'],
    scope: 'anywhere',
    run: ({ session, pointed }) => session.openDialog({ kind: 'palette', pointed }),
  },
  {
    id: 'shortcuts',
    title: words.title.shortcuts,
    category: words.category.desk,
    keys: ['?', 'mod+/'],
    slash: 'help',
    run: open({ kind: 'shortcuts' }),
  },
  {
    id: 'settings',
    title: words.title.settings,
    category: words.category.desk,
    keys: ['mod+,'],
    scope: 'anywhere',
    slash: 'settings',
    run: open({ kind: 'settings' }),
  },
  {
    id: 'sound',
    title: words.title.sound,
    category: words.category.desk,
    slash: 'sound',
    slashHint: 'on | quiet | off',
    run: ({ rest }) => {
      const { sound, change } = useSettings.getState()
      const wanted = SOUND_MODES.find((mode) => mode === rest.trim().toLowerCase())
      change({ sound: wanted ?? SOUND_MODES[(SOUND_MODES.indexOf(sound) + 1) % SOUND_MODES.length] ?? 'on' })
    },
  },
  {
    id: 'pane.next',
    title: words.title['pane.next'],
    category: words.category.desk,
    keys: ['f6'],
    scope: 'anywhere',
    run: ({ desk }) => desk.nextPane(1),
  },
  {
    id: 'pane.previous',
    title: words.title['pane.previous'],
    category: words.category.desk,
    keys: ['shift+f6'],
    scope: 'anywhere',
    run: ({ desk }) => desk.nextPane(-1),
  },
  {
    id: 'pane.loops',
    title: words.title['pane.loops'],
    category: words.category.desk,
    keys: ['l'],
    run: ({ desk }) => desk.focusPane('loops'),
  },
  {
    id: 'pane.pager',
    title: words.title['pane.pager'],
    category: words.category.desk,
    run: ({ desk }) => desk.focusPane('pager'),
  },
  {
    id: 'pane.crew',
    title: words.title['pane.crew'],
    category: words.category.desk,
    run: ({ desk }) => desk.focusPane('crew'),
  },
  {
    id: 'compose',
    title: words.title.compose,
    category: words.category.talk,
    keys: ['c', 'mod+j'],
    slash: 'say',
    slashHint: TALK_WORDS.say.hint,
    run: ({ session, pointed, desk }) => desk.focusComposer(placeToWrite(session, pointed).where),
  },
  { id: 'leave', title: words.title.leave, category: words.category.desk, run: ({ desk }) => desk.leave() },

  {
    id: 'pause',
    title: words.title.pause,
    category: words.category.time,
    keys: ['space', 'mod+shift+space'],
    slash: 'pause',
    when: running,
    run: ({ session }) => session.pace({ paused: !session.face.clock.paused }),
  },
  {
    id: 'faster',
    title: words.title.faster,
    category: words.category.time,
    keys: ['>'],
    when: running,
    run: ({ session }) => session.pace({ speed: stepSpeed(session.face.clock.speed, 1) }),
  },
  {
    id: 'slower',
    title: words.title.slower,
    category: words.category.time,
    keys: ['<'],
    when: running,
    run: ({ session }) => session.pace({ speed: stepSpeed(session.face.clock.speed, -1) }),
  },
]

function stepSpeed(speed: number, step: 1 | -1): number {
  const at = SPEEDS.findIndex((one) => one >= speed)
  return SPEEDS[Math.max(0, Math.min(SPEEDS.length - 1, (at < 0 ? SPEEDS.length - 1 : at) + step))] ?? 1
}
