import { personCalled, whoAtStart } from '../../../scenarios/composing'
import type { DeskDialog } from '../../store/desk-dialog'
import { commandText as words } from '../../text/command-text'
import type { Command, CommandContext } from '../command'
import { running, typed } from './shared'

/** Bringing people in, and letting them go. */
export const PEOPLE_COMMANDS: readonly Command[] = [
  {
    id: 'page',
    title: words.title.page,
    category: words.category.people,
    keys: ['p'],
    ...typed('page', ({ session, rest, pointed }) =>
      session.openDialog(withPerson('page', meant(session.desk, rest) ?? pointed.person)),
    ),
    when: running,
  },
  {
    id: 'brief',
    title: words.title.brief,
    category: words.category.people,
    keys: ['b'],
    ...typed('brief', ({ session, rest, pointed }) =>
      session.openDialog(withPerson('brief', meant(session.desk, rest) ?? pointed.person)),
    ),
    when: running,
  },
  {
    id: 'role',
    title: words.title.role,
    category: words.category.people,
    ...typed('role', ({ session, rest, pointed }) =>
      session.openDialog(withPerson('role', meant(session.desk, rest) ?? pointed.person)),
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

/** Who is meant by what was typed: a name, the start of one, or a role that somebody holds. */
function meant(desk: CommandContext['session']['desk'], typed: string): string | undefined {
  const called = desk && typed.trim() !== '' ? whoAtStart(typed, desk) : null
  return called?.ok ? called.value.person : personCalled(desk, typed)
}

function withPerson(kind: 'page' | 'brief' | 'role', person: string | undefined): DeskDialog {
  return person ? { kind, person } : { kind }
}
