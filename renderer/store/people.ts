import type { Desk } from '../../scenarios/desk'
import { BOT, type BriefedPerson, type Briefing, IMOC, type PersonId } from '../../scenarios/engine'
import { text } from '../text/text'

/** All that names need of a desk. */
type Named = Pick<Desk, 'briefing'>

const byId = new WeakMap<Briefing, Map<PersonId, BriefedPerson>>()

/** What a person is called on screen. */
export function nameOf(desk: Named, id: PersonId | null): string {
  if (id === null) return ''
  if (id === IMOC) return text.common.you
  if (id === BOT) return text.common.bot
  return personOf(desk, id)?.name ?? id
}

/** `Ilse Okafor` → `Ilse`: how colleagues speak to each other. */
export function firstName(desk: Named, id: PersonId | null): string {
  const name = nameOf(desk, id)
  return id === BOT ? name : (name.split(' ')[0] ?? name)
}

/** The short word for a job: `Primary on-call, infrastructure` stays, the IMOC's own is `IMOC`. */
export function roleOf(desk: Named, id: PersonId): string {
  if (id === IMOC) return text.desk.imoc
  if (id === BOT) return ''
  return personOf(desk, id)?.role ?? ''
}

/** Looked up, not searched for: names are asked for once a row and once a second. */
export function personOf({ briefing }: Named, id: PersonId): BriefedPerson | undefined {
  let people = byId.get(briefing)
  if (!people) {
    people = new Map(briefing.people.map((person) => [person.id, person]))
    byId.set(briefing, people)
  }
  return people.get(id)
}
