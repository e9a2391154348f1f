import type { Command } from '../command'
import { open, running, typed } from './shared'

/** What holds for the whole incident. */
export const INCIDENT_COMMANDS: readonly Command[] = [
  {
    id: 'claim',
    title: 'Claim command',
    category: 'Command',
    ...typed('claim', ({ session }) => void session.act({ do: 'claim-command' }, 'bar')),
    when: running,
  },
  {
    id: 'severity',
    title: 'Set severity',
    category: 'Command',
    keys: ['s'],
    ...typed('severity', open({ kind: 'severity' })),
    when: running,
  },
  {
    id: 'state',
    title: 'Set the state of the incident',
    category: 'Command',
    keys: ['t'],
    ...typed('state', ({ session, rest }) =>
      session.openDialog({ kind: 'resolved'.startsWith(rest.toLowerCase()) && rest !== '' ? 'resolve' : 'state' }),
    ),
    when: running,
  },
  {
    id: 'deploys',
    title: 'Deploys: lock, unlock, let through',
    category: 'Command',
    keys: ['o'],
    ...typed('deploys', open({ kind: 'deploys' })),
    when: running,
  },
  {
    id: 'status-page',
    title: 'Write a public update',
    category: 'Command',
    keys: ['u'],
    ...typed('status-page', open({ kind: 'status-page' })),
    when: running,
  },
  {
    id: 'decisions',
    title: 'Decide',
    category: 'Command',
    keys: ['d'],
    ...typed('decisions', open({ kind: 'decisions' })),
    when: running,
  },
  {
    id: 'poll',
    title: 'Any strong objections?',
    category: 'Command',
    ...typed('poll', open({ kind: 'poll' })),
    when: running,
  },
  {
    id: 'hand-over',
    title: 'Hand over command',
    category: 'Command',
    ...typed('hand-over', open({ kind: 'hand-over' })),
    when: running,
  },
  {
    id: 'resolve',
    title: 'Resolve the incident',
    category: 'Command',
    ...typed('resolve', open({ kind: 'resolve' })),
    when: running,
  },
]
