import { IMOC } from '../../../scenarios/engine'
import { commandText as words } from '../../text/command-text'
import type { Command } from '../command'
import { open, running, typed } from './shared'

/** What holds for the whole incident. */
export const INCIDENT_COMMANDS: readonly Command[] = [
  {
    id: 'claim',
    title: words.title.claim,
    category: words.category.command,
    keys: ['shift+c'],
    ...typed('claim', ({ session }) => void session.act({ do: 'claim-command' }, 'bar')),
    // Whoever has it has nothing to claim.
    when: (context) => running(context) && context.session.desk?.incident.command?.by !== IMOC,
  },
  {
    id: 'severity',
    title: words.title.severity,
    category: words.category.command,
    keys: ['s'],
    ...typed('severity', open({ kind: 'severity' })),
    when: running,
  },
  {
    id: 'state',
    title: words.title.state,
    category: words.category.command,
    keys: ['t'],
    ...typed(
      'state',
      ({ session, rest }) => session.openDialog({ kind: isResolved(rest) ? 'resolve' : 'state' }),
      isResolved,
    ),
    when: running,
  },
  {
    id: 'deploys',
    title: words.title.deploys,
    category: words.category.command,
    keys: ['o'],
    ...typed('deploys', open({ kind: 'deploys' })),
    when: running,
  },
  {
    id: 'status-page',
    title: words.title['status-page'],
    category: words.category.command,
    keys: ['u'],
    ...typed('status-page', open({ kind: 'status-page' })),
    when: running,
  },
  {
    id: 'decisions',
    title: words.title.decisions,
    category: words.category.command,
    keys: ['d'],
    ...typed('decisions', open({ kind: 'decisions' })),
    when: running,
  },
  {
    id: 'weigh',
    title: words.title.weigh,
    category: words.category.command,
    keys: ['shift+d'],
    ...typed('weigh', open({ kind: 'decisions' })),
    when: running,
  },
  {
    id: 'poll',
    title: words.title.poll,
    category: words.category.command,
    keys: ['shift+o'],
    ...typed('poll', open({ kind: 'poll' })),
    when: running,
  },
  {
    id: 'hand-over',
    title: words.title['hand-over'],
    category: words.category.command,
    keys: ['h'],
    ...typed('hand-over', open({ kind: 'hand-over' })),
    when: running,
  },
  {
    id: 'resolve',
    title: words.title.resolve,
    category: words.category.command,
    keys: ['shift+r'],
    ...typed('resolve', open({ kind: 'resolve' })),
    when: running,
  },
]

/** That state has a dialog of its own, which looks first at what is still open. */
function isResolved(typed: string): boolean {
  return typed !== '' && 'resolved'.startsWith(typed.trim().toLowerCase())
}
