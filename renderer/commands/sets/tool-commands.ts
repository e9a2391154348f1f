import { commandText as words } from '../../text/command-text'
import type { Command } from '../command'
import { newestSaid } from './newest-said'
import { aboutOne, open, running, typed } from './shared'

/** Notes, tools, and the end of the drill. */
export const TOOL_COMMANDS: readonly Command[] = [
  {
    id: 'note',
    title: words.title.note,
    category: words.category.notes,
    keys: ['m'],
    ...typed('note', open({ kind: 'notes' })),
  },
  aboutOne(
    {
      id: 'pin',
      title: words.title.pin,
      category: words.category.notes,
      keys: ['i'],
      scope: 'conversation',
      when: ({ pointed }) => pointed.message !== undefined,
      run: ({ session, pointed }) => {
        const pin = session.desk?.messages[pointed.message ?? '']?.fact
        if (pin !== undefined) session.openDialog({ kind: 'notes', pin })
      },
    },
    (context) => newestSaid(context, 3),
  ),
  {
    id: 'ask-terminal',
    title: words.title['ask-terminal'],
    category: words.category.talk,
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
    title: words.title.graphs,
    category: words.category.tools,
    keys: ['g'],
    slash: 'graphs',
    run: open({ kind: 'graphs' }),
  },
  {
    id: 'map',
    title: words.title.map,
    category: words.category.tools,
    keys: ['v'],
    slash: 'map',
    run: open({ kind: 'map' }),
  },
  {
    id: 'matrix',
    title: words.title.matrix,
    category: words.category.tools,
    keys: ['shift+v'],
    slash: 'matrix',
    run: open({ kind: 'matrix' }),
  },

  {
    id: 'end-early',
    title: words.title['end-early'],
    category: words.category.drill,
    keys: ['shift+q'],
    ...typed('end-early', open({ kind: 'end-early' })),
    when: running,
  },
  {
    id: 'real-incident',
    title: words.title['real-incident'],
    category: words.category.drill,
    keys: ['shift+x'],
    ...typed('real-incident', open({ kind: 'real-incident' })),
    when: running,
  },
]
