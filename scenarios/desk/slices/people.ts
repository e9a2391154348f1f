import type { Fact, PersonId } from '../../engine'
import { put, rowsOf } from '../../tables'
import type { Desk, DeskPerson } from '../desk'

/** Who is here, what they are on, what they have been told. */
export function seePeople(desk: Desk, fact: Fact): Desk {
  switch (fact.kind) {
    case 'person-joined':
      return change(desk, fact.person, {
        presence: 'here',
        joinedAt: fact.at,
        how: fact.how,
        needsBriefing: fact.needsBriefing,
        briefed: null,
        doing: null,
        adrift: null,
      })
    case 'person-left':
      return withoutRole(
        change(desk, fact.person, { presence: 'left', doing: null, adrift: null, needsBriefing: false }),
        fact.person,
      )
    case 'person-briefed':
      return change(desk, fact.person, { briefed: fact.points, needsBriefing: false, adrift: null })
    case 'person-busy':
      return change(desk, fact.person, {
        doing: { text: fact.doing, since: fact.at, loop: fact.loop ?? null },
        adrift: null,
      })
    case 'person-free':
      return change(desk, fact.person, { doing: null })
    case 'person-adrift':
      return change(desk, fact.person, { adrift: fact.text })
    case 'role-assigned':
      return change(withoutHolder(desk, fact.role), fact.person, { role: fact.role, adrift: null })
    case 'page-sent':
      return desk.people[fact.person]?.presence === 'here' ? desk : change(desk, fact.person, { presence: 'paged' })
    case 'page-declined':
    case 'page-unanswered':
      return change(desk, fact.person, { presence: 'away' })
    default:
      return desk
  }
}

function change(desk: Desk, id: PersonId, to: Partial<DeskPerson>): Desk {
  const person = desk.people[id]
  return person ? { ...desk, people: put(desk.people, id, { ...person, ...to }) } : desk
}

function withoutHolder(desk: Desk, role: DeskPerson['role']): Desk {
  const holder = rowsOf(desk.people).find((person) => person.role === role)
  return holder ? withoutRole(desk, holder.id) : desk
}

function withoutRole(desk: Desk, id: PersonId): Desk {
  return desk.people[id]?.role == null ? desk : change(desk, id, { role: null })
}
