import { personCalled } from '../../../scenarios/composing'
import type { DeskDialog } from '../../store/desk-dialog'
import { commandText as words } from '../../text/command-text'
import type { Command } from '../command'
import { running, typed } from './shared'

/** Bringing people in, and letting them go. */
export const PEOPLE_COMMANDS: readonly Command[] = [
  {
    id: 'page',
    title: words.title.page,
    category: words.category.people,
    keys: ['p'],
    ...typed('page', ({ session, rest, pointed }) =>
      session.openDialog(withPerson('page', personCalled(session.desk, rest) ?? pointed.person)),
    ),
    when: running,
  },
  {
    id: 'brief',
    title: words.title.brief,
    category: words.category.people,
    keys: ['b'],
    ...typed('brief', ({ session, rest, pointed }) =>
      session.openDialog(withPerson('brief', personCalled(session.desk, rest) ?? pointed.person)),
    ),
    when: running,
  },
  {
    id: 'role',
    title: words.title.role,
    category: words.category.people,
    ...typed('role', ({ session, rest, pointed }) =>
      session.openDialog(withPerson('role', personCalled(session.desk, rest) ?? pointed.person)),
    ),
    when: running,
  },
  {
    id: 'release',
    title: words.title.release,
    category: words.category.people,
    ...typed('release', ({ session, pointed: { person } }) => {
      if (person) void session.act({ do: 'release', person }, 'crew')
    }),
    when: running,
  },
]

function withPerson(kind: 'page' | 'brief' | 'role', person: string | undefined): DeskDialog {
  return person ? { kind, person } : { kind }
}
