import type { Desk } from '../desk'
import type { PersonId } from '../engine'
import { folded, lengthAtStart } from './folded'

/** Everybody who may be meant by a typed name, such as `mika`, `@Mika Sato` or `sat`: of the ways to be called so, the nearest. */
export function peopleCalled(desk: Desk | null, typed: string): PersonId[] {
  const name = folded(typed.trim().replace(/^@/, ''))
  if (!name || !desk) return []
  const called = desk.briefing.people.map((person) => ({ id: person.id, name: folded(person.name) }))
  const ways = [
    called.filter((person) => person.id === name || person.name === name),
    called.filter((person) => person.name.startsWith(name)),
    called.filter((person) => person.name.split(' ').slice(1).join(' ').startsWith(name)),
  ]
  return (ways.find((found) => found.length > 0) ?? []).map(({ id }) => id)
}

/** The one person meant by a typed name; nobody where it may be several. */
export function personCalled(desk: Desk | null, typed: string): PersonId | undefined {
  const [person, ...others] = peopleCalled(desk, typed)
  return others.length === 0 ? person : undefined
}

/** As long as any name; what follows may be a whole book. */
const LONGEST_NAME = 200

/** Who is named at the start of some words, by id, first name or whole name, and the words after that: several who share a name. */
export function peopleAtStart(words: string, desk: Desk): { people: PersonId[]; said: string; rest: string } | null {
  const said = words.trimStart().replace(/^@/, '')
  const start = said.slice(0, LONGEST_NAME)
  const called = desk.briefing.people.map(({ id, name }) => ({
    id,
    length: Math.max(...[name, id, name.split(' ')[0] ?? name].map((each) => wholeAtStart(start, each))),
  }))
  const longest = Math.max(0, ...called.map(({ length }) => length))
  if (longest === 0) return null
  const people = called.filter(({ length }) => length === longest).map(({ id }) => id)
  return { people, said: said.slice(0, longest), rest: said.slice(longest).trimStart() }
}

/** The one person named at the start of some words, and the words after; nobody where it may be several. */
export function personAtStart(words: string, desk: Desk): { person: PersonId; rest: string } | null {
  const found = peopleAtStart(words, desk)
  const [person, ...others] = found?.people ?? []
  return found && person !== undefined && others.length === 0 ? { person, rest: found.rest } : null
}

/** As `lengthAtStart`, where no other word goes on from there. */
function wholeAtStart(words: string, called: string): number {
  const length = lengthAtStart(words, called)
  if (length === 0) return 0
  const after = words.slice(length)
  return /^[\p{L}\p{M}\p{N}'’-]/u.test(after) && !/^['’]s/.test(after) ? 0 : length
}
