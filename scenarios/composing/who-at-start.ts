import type { Desk } from '../desk'
import type { PersonId } from '../engine'
import { someOf } from './find-called'
import { peopleAtStart } from './person-called'
import { holderOf, roleAtStart } from './roles'
import { type Reading, read, type Unread, unread } from './seat'

/** Somebody named at the start of some words, or called by a role or a job; `null` when they begin with neither. */
export function whoAtStart(words: string, desk: Desk): Reading<{ person: PersonId; rest: string }> | null {
  const named = peopleAtStart(words, desk)
  const [person, ...others] = named?.people ?? []
  if (named && person !== undefined) {
    return others.length === 0 ? read({ person, rest: named.rest }) : whichOf(named.said, named.people, desk)
  }
  const called = roleAtStart(words, desk)
  if (!called) return null
  const holder = holderOf(called.role, desk)
  return 'why' in holder ? unread(holder.why) : read({ person: holder.person, rest: called.rest })
}

/** Several people are called so: nobody is guessed at. */
export function whichOf(said: string, people: readonly PersonId[], desk: Desk): Unread {
  const names = desk.briefing.people
    .filter(({ id }) => people.includes(id))
    .map(({ name, role }) => `${name} (${role})`)
  return unread(`"${said}" may be several: ${someOf(names)}. Write the whole name.`)
}
