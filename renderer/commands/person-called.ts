import type { PersonId } from '../../scenarios/engine'
import type { SessionState } from '../store/session-store'

/** The person meant by a typed name, such as `mika` or `@Mika Sato`. */
export function personCalled({ desk }: Pick<SessionState, 'desk'>, typed: string): PersonId | undefined {
  const name = typed.trim().replace(/^@/, '').toLowerCase()
  if (!name) return undefined
  return desk?.briefing.people.find((person) => person.id === name || person.name.toLowerCase().startsWith(name))?.id
}
