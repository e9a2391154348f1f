import type { Desk } from '../desk'
import { BOT, type BriefedPerson } from '../engine'
import { startsAWord } from './starts-a-word'

/** People by name, then by job; of those alike the ones who are here first. */
export function findPeople(typed: string, desk: Desk): BriefedPerson[] {
  const query = typed.trim().toLowerCase()
  return desk.briefing.people
    .filter(({ id, name, role }) => id !== BOT && (startsAWord(name, query) || startsAWord(role, query)))
    .map((person) => ({
      person,
      rank: (startsAWord(person.name, query) ? 0 : 2) + (desk.people[person.id]?.presence === 'here' ? 0 : 1),
    }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ person }) => person)
}
