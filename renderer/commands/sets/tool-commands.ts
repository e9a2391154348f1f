import type { Command } from '../command'
import { open, running } from './shared'

/** Notes, tools, and the end of the drill. */
export const TOOL_COMMANDS: readonly Command[] = [
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

  { id: 'end-early', title: 'End the drill here', category: 'Drill', when: running, run: open({ kind: 'end-early' }) },
  {
    id: 'real-incident',
    title: 'Real incident: stop the drill',
    category: 'Drill',
    when: running,
    run: open({ kind: 'real-incident' }),
  },
]
