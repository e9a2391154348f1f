import type { Desk } from '../desk'
import type { PersonId } from '../engine'
import { personAtStart } from './person-called'
import { holderOf, roleAtStart } from './roles'
import { type Reading, read, unread } from './seat'

/** Somebody named at the start of some words, or called by a role or a job; `null` when they begin with neither. */
export function whoAtStart(words: string, desk: Desk): Reading<{ person: PersonId; rest: string }> | null {
  const named = personAtStart(words, desk)
  if (named) return read(named)
  const called = roleAtStart(words, desk)
  if (!called) return null
  const holder = holderOf(called.role, desk)
  return 'why' in holder ? unread(holder.why) : read({ person: holder.person, rest: called.rest })
}
