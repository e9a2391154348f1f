import type { DeskDialog } from '../../store/desk-dialog'
import type { Command } from '../command'
import { personCalled } from '../person-called'
import { running } from './shared'

/** Bringing people in, and letting them go. */
export const PEOPLE_COMMANDS: readonly Command[] = [
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
]

function withPerson(kind: 'page' | 'brief' | 'role', person: string | undefined): DeskDialog {
  return person ? { kind, person } : { kind }
}
