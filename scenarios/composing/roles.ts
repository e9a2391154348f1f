import type { Desk } from '../desk'
import { BOT, IMOC, type PersonId, ROLES } from '../engine'
import { someOf } from './find-called'
import { startsAWord } from './starts-a-word'

/** Something people are called by that is not their name, and who answers to it now. */
export interface Role {
  name: string
  /** What other schools of command call it. */
  also: readonly string[]
  holders: PersonId[]
  /** What gives it to somebody. */
  giving: string
}

const LEAD = { name: 'incident lead', also: ['incident commander', 'incident manager', 'imoc', 'ic'] }
const ALSO: Partial<Record<(typeof ROLES)[number], string[]>> = {
  deputy: ['deputy lead'],
  'customer-liaison': ['comms lead', 'communications lead'],
}

/** The roles of the incident, each with who holds it now. */
export function incidentRoles(desk: Desk): Role[] {
  const { command } = desk.incident
  return [
    { ...LEAD, holders: command ? [command.by] : [], giving: '"/claim" takes command.' },
    ...ROLES.map((id): Role => {
      const name = id.replaceAll('-', ' ')
      const holders = desk.briefing.people.filter((person) => holds(desk, person.id, id)).map((person) => person.id)
      return { name, also: ALSO[id] ?? [], holders, giving: `Give it to somebody: "/role NAME as ${name}".` }
    }),
  ]
}

/** Roles of the incident in whose name a word starts with what was typed. */
export function findRoles(typed: string, desk: Desk): Role[] {
  const query = typed.trim().toLowerCase()
  return incidentRoles(desk).filter(({ name, also }) => [name, ...also].some((called) => startsAWord(called, query)))
}

/** A role, or a job such as "support lead", that some words begin with after an `@`, and the words after it. The longest counts. */
export function roleAtStart(words: string, desk: Desk): { role: Role; rest: string } | null {
  return longest(words, [...incidentRoles(desk), ...jobs(desk)])
}

/** The same for a role of the incident alone: a plain word such as "shop" is too often no job. */
export function incidentRoleAtStart(words: string, desk: Desk): { role: Role; rest: string } | null {
  return longest(words, incidentRoles(desk))
}

/** The one person who is meant by a role; or why there is none, as a sentence. */
export function holderOf(role: Role, desk: Desk): { person: PersonId } | { why: string } {
  const [person, ...others] = role.holders
  if (person === undefined) return { why: `Nobody is ${role.name} now. ${role.giving}` }
  if (others.length > 0) {
    const names = desk.briefing.people.filter(({ id }) => role.holders.includes(id)).map(({ name }) => name)
    return { why: `"${role.name}" may be several: ${someOf(names)}. Name one.` }
  }
  return person === IMOC ? { why: `You are the ${role.name} yourself. Name somebody else.` } : { person }
}

function jobs(desk: Desk): Role[] {
  const byJob = new Map<string, PersonId[]>()
  for (const { id, role } of desk.briefing.people) {
    if (id === BOT || desk.people[id]?.presence === 'left') continue
    for (const called of new Set([role, ...role.split(',')].map((part) => part.trim().toLowerCase()))) {
      if (called !== '') byJob.set(called, [...(byJob.get(called) ?? []), id])
    }
  }
  return [...byJob].map(([name, holders]) => ({ name, also: [], holders, giving: '' }))
}

function holds(desk: Desk, person: PersonId, role: (typeof ROLES)[number]): boolean {
  const there = desk.people[person]
  return there?.role === role && there.presence !== 'left'
}

/** As long as any role; what follows may be a whole book. */
const LONGEST = 200

function longest(words: string, roles: readonly Role[]): { role: Role; rest: string } | null {
  const said = words.trimStart().replace(/^@/, '')
  const start = said.slice(0, LONGEST)
  let best: { role: Role; length: number } | null = null
  for (const role of roles) {
    for (const called of [role.name, ...role.also]) {
      const length = lengthCalled(called, start)
      if (length > (best?.length ?? 0)) best = { role, length }
    }
  }
  return best && { role: best.role, rest: said.slice(best.length).trimStart() }
}

/** How much of the start of some words is a role, written with blanks or hyphens; 0 when they begin otherwise. */
function lengthCalled(called: string, words: string): number {
  const parts = called.split(/[\s-]+/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
  return new RegExp(`^${parts.join('[\\s-]+')}(?![\\p{L}\\p{N}'-])`, 'iu').exec(words)?.[0].length ?? 0
}
