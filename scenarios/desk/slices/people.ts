import type { Fact, PersonId } from '../../engine'
import type { Desk, DeskPerson } from '../desk'
import type { Fold } from '../fold'

/** Who is here, what they are on, what they have been told. */
export function seePeople(desk: Desk, fact: Fact, fold: Fold): Desk {
  switch (fact.kind) {
    case 'person-joined':
      return change(fold, desk, fact.person, {
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
        fold,
        change(fold, desk, fact.person, { presence: 'left', doing: null, adrift: null, needsBriefing: false }),
        fact.person,
      )
    case 'person-briefed':
      return change(fold, desk, fact.person, { briefed: fact.points, needsBriefing: false, adrift: null })
    case 'person-busy':
      return change(fold, desk, fact.person, {
        doing: { text: fact.doing, since: fact.at, loop: fact.loop ?? null },
        adrift: null,
      })
    case 'person-free':
      return change(fold, desk, fact.person, { doing: null })
    case 'person-adrift':
      return change(fold, desk, fact.person, { adrift: fact.text })
    case 'role-assigned':
      return change(fold, withoutHolder(fold, desk, fact.role), fact.person, { role: fact.role, adrift: null })
    case 'page-sent':
      return desk.people[fact.person]?.presence === 'here'
        ? desk
        : change(fold, desk, fact.person, { presence: 'paged' })
    case 'page-declined':
    case 'page-unanswered':
      return change(fold, desk, fact.person, { presence: 'away' })
    default:
      return desk
  }
}

function change(fold: Fold, desk: Desk, id: PersonId, to: Partial<DeskPerson>): Desk {
  const person = desk.people[id]
  return person ? { ...desk, people: fold.put(desk.people, id, { ...person, ...to }) } : desk
}

function withoutHolder(fold: Fold, desk: Desk, role: DeskPerson['role']): Desk {
  const holder = Object.values(desk.people).find((person) => person.role === role)
  return holder ? withoutRole(fold, desk, holder.id) : desk
}

function withoutRole(fold: Fold, desk: Desk, id: PersonId): Desk {
  return desk.people[id]?.role == null ? desk : change(fold, desk, id, { role: null })
}
