import { personCalled, whoAtStart } from '../../../scenarios/composing'
import type { Desk } from '../../../scenarios/desk'
import { BOT, IMOC } from '../../../scenarios/engine'
import type { DeskDialog } from '../../store/desk-dialog'
import { commandText as words } from '../../text/command-text'
import type { Command, CommandContext, Target } from '../command'
import { aboutOne, running, typed } from './shared'

/** Bringing people in, and letting them go. */
export const PEOPLE_COMMANDS: readonly Command[] = [
  {
    id: 'page',
    title: words.title.page,
    category: words.category.people,
    keys: ['p'],
    ...typed(
      'page',
      ({ session, rest, pointed }) =>
        session.openDialog(withPerson('page', meant(session.desk, rest) ?? pointed.person)),
      isPerson,
    ),
    when: running,
  },
  {
    id: 'brief',
    title: words.title.brief,
    category: words.category.people,
    keys: ['b'],
    ...typed(
      'brief',
      ({ session, rest, pointed }) =>
        session.openDialog(withPerson('brief', meant(session.desk, rest) ?? pointed.person)),
      isPerson,
    ),
    when: running,
  },
  {
    id: 'role',
    title: words.title.role,
    category: words.category.people,
    keys: ['shift+p'],
    ...typed(
      'role',
      ({ session, rest, pointed }) =>
        session.openDialog(withPerson('role', meant(session.desk, rest) ?? pointed.person)),
      isPerson,
    ),
    when: running,
  },
  aboutOne(
    {
      id: 'release',
      title: words.title.release,
      category: words.category.people,
      keys: ['shift+b'],
      ...typed('release', ({ session, pointed: { person } }) => {
        if (person) void session.act({ do: 'release', person }, 'crew')
      }),
      when: (context) => running(context) && context.pointed.person !== undefined,
    },
    peopleHere,
  ),
]

/** Who is meant by what was typed: a name, the start of one, or a role that somebody holds. */
function meant(desk: CommandContext['session']['desk'], typed: string): string | undefined {
  const called = desk && typed.trim() !== '' ? whoAtStart(typed, desk) : null
  return called?.ok ? called.value.person : personCalled(desk, typed)
}

/** Whether what was typed is somebody, and nothing else. */
function isPerson(typed: string, desk: Desk): boolean {
  const called = whoAtStart(typed, desk)
  return called ? called.ok && called.value.rest === '' : personCalled(desk, typed) !== undefined
}

/** Who could be let go: whoever is here and is neither you nor the bot. */
function peopleHere({ session: { desk } }: CommandContext): Target[] {
  if (!desk) return []
  return desk.briefing.people
    .filter(({ id }) => desk.people[id]?.presence === 'here' && id !== IMOC && id !== BOT)
    .map(({ id, name }) => ({ label: name, pointed: { person: id } }))
}

function withPerson(kind: 'page' | 'brief' | 'role', person: string | undefined): DeskDialog {
  return person ? { kind, person } : { kind }
}
