import type { Desk } from '../../scenarios/desk'
import { BOT, type BriefedPerson, IMOC, type PersonId } from '../../scenarios/engine'
import { text } from '../text/text'

/** What a person is called on screen. */
export function nameOf(desk: Desk, id: PersonId | null): string {
  if (id === IMOC) return text.common.you
  if (id === BOT) return text.common.bot
  return desk.briefing.people.find((person) => person.id === id)?.name ?? id ?? ''
}

/** `Ilse Okafor` → `Ilse`: how colleagues speak to each other. */
export function firstName(desk: Desk, id: PersonId | null): string {
  const name = nameOf(desk, id)
  return id === BOT ? name : (name.split(' ')[0] ?? name)
}

/** The short word for a job: `Primary on-call, infrastructure` stays, the IMOC's own is `IMOC`. */
export function roleOf(desk: Desk, id: PersonId): string {
  if (id === IMOC) return text.desk.imoc
  if (id === BOT) return ''
  return desk.briefing.people.find((person) => person.id === id)?.role ?? ''
}

export function personOf(desk: Desk, id: PersonId): BriefedPerson | undefined {
  return desk.briefing.people.find((person) => person.id === id)
}
