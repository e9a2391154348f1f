import { personCalled } from '../../../scenarios/composing'
import type { DeskDialog } from '../../store/desk-dialog'
import type { Command } from '../command'
import { running, typed } from './shared'

/** Bringing people in, and letting them go. */
export const PEOPLE_COMMANDS: readonly Command[] = [
  {
    id: 'page',
    title: 'Page somebody',
    category: 'People',
    keys: ['p'],
    ...typed('page', ({ session, rest, pointed }) =>
      session.openDialog(withPerson('page', personCalled(session.desk, rest) ?? pointed.person)),
    ),
    when: running,
  },
  {
    id: 'brief',
    title: 'Brief somebody',
    category: 'People',
    keys: ['b'],
    ...typed('brief', ({ session, rest, pointed }) =>
      session.openDialog(withPerson('brief', personCalled(session.desk, rest) ?? pointed.person)),
    ),
    when: running,
  },
  {
    id: 'role',
    title: 'Give somebody a role',
    category: 'People',
    ...typed('role', ({ session, rest, pointed }) =>
      session.openDialog(withPerson('role', personCalled(session.desk, rest) ?? pointed.person)),
    ),
    when: running,
  },
  {
    id: 'release',
    title: 'Let somebody go, with thanks',
    category: 'People',
    ...typed('release', ({ session, pointed: { person } }) => {
      if (person) void session.act({ do: 'release', person }, 'crew')
    }),
    when: running,
  },
]

function withPerson(kind: 'page' | 'brief' | 'role', person: string | undefined): DeskDialog {
  return person ? { kind, person } : { kind }
}
