import type { Command } from '../command'
import { open, running, typed } from './shared'

/** Notes, tools, and the end of the drill. */
export const TOOL_COMMANDS: readonly Command[] = [
  {
    id: 'note',
    title: 'Take a note',
    category: 'Notes',
    keys: ['m'],
    ...typed('note', open({ kind: 'notes' })),
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

  {
    id: 'end-early',
    title: 'End the drill here',
    category: 'Drill',
    ...typed('end-early', open({ kind: 'end-early' })),
    when: running,
  },
  {
    id: 'real-incident',
    title: 'Real incident: stop the drill',
    category: 'Drill',
    ...typed('real-incident', open({ kind: 'real-incident' })),
    when: running,
  },
]
