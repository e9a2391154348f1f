import { INCIDENT_STATES, SEVERITIES } from '../../../scenarios/engine'
import type { Command } from '../command'
import { open, running } from './shared'

/** What holds for the whole incident. */
export const INCIDENT_COMMANDS: readonly Command[] = [
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
]
