import type { Desk } from '../desk'
import type { PersonId } from '../engine'

/** The person meant by a typed name, such as `mika`, `@Mika Sato` or `sat`. */
export function personCalled(desk: Desk | null, typed: string): PersonId | undefined {
  const name = typed.trim().replace(/^@/, '').toLowerCase()
  if (!name || !desk) return undefined
  const { people } = desk.briefing
  return (
    people.find((person) => person.id === name || person.name.toLowerCase() === name) ??
    people.find((person) => person.name.toLowerCase().startsWith(name)) ??
    people.find((person) => person.name.toLowerCase().split(' ').slice(1).join(' ').startsWith(name))
  )?.id
}

/** As long as any name; what follows may be a whole book. */
const LONGEST_NAME = 200

/** Somebody named at the start of some words, by id, first name or whole name, and the words after that. */
export function personAtStart(words: string, desk: Desk): { person: PersonId; rest: string } | null {
  const said = words.trimStart().replace(/^@/, '')
  const lower = said.slice(0, LONGEST_NAME).toLowerCase()
  let best: { person: PersonId; length: number } | null = null
  for (const { id, name } of desk.briefing.people) {
    for (const called of [name, id, name.split(' ')[0] ?? name]) {
      if (called.length <= (best?.length ?? 0) || !lower.startsWith(called.toLowerCase())) continue
      if (/[\p{L}\p{N}'-]/u.test(said.charAt(called.length)) && !said.slice(called.length).startsWith("'s")) continue
      best = { person: id, length: called.length }
    }
  }
  return best && { person: best.person, rest: said.slice(best.length).trimStart() }
}
