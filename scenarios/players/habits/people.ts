import type { BriefedPerson, Move, PersonId, RoleId } from '../../engine'
import { rowsOf } from '../../tables'
import { missingExpert, wholeText } from '../match'
import { again, attempt, once, since } from '../memory'
import { crewHere, firing, openOrders, sincePaged, type View } from '../view'
import { shared } from '../words'

/** What a job has to sound like for each role, best first. */
const SUITS: Record<RoleId, RegExp[]> = {
  deputy: [
    /\bincident|\bimoc\b|\bcommand/i,
    /\breliab|\bsre\b|\boperations\b/i,
    /\blead\b|\bplatform\b|\binfrastructure\b/i,
  ],
  scribe: [
    /\bscribe\b|\bincident|\bimoc\b/i,
    /\breliab|\bsre\b|\bfrontend\b|\binfrastructure\b/i,
    /\bshop\b|\bproduct\b/i,
  ],
  'customer-liaison': [/\bsupport\b|\bcustomer|\bsuccess\b/i, /\bcommunicat|\bproduct\b/i],
  'internal-liaison': [/\bliaison\b/i],
}
const WANTED: readonly RoleId[] = ['deputy', 'scribe', 'customer-liaison']
/** Seconds somebody paged is waited for before the same person is tried again. */
const RINGS = 150

/** Pages people for the roles and for what they know; those others point to, first. */
export function pagePeople(view: View): Move[] {
  if (sincePaged(view) === null || view.desk.panels.pager.dark !== null) return []
  let missing: ReadonlySet<PersonId | null> | undefined
  return view.desk.briefing.people.flatMap((person): Move[] => {
    const here = view.desk.people[person.id]
    if (!person.pageable || !here || here.presence === 'here' || here.presence === 'paged') return []
    if ((view.memory.tries[`page:${person.id}`] ?? 0) > 2 || declined(view, person.id)) return []
    if ((since(view.memory, `page:${person.id}`, view.now) ?? RINGS) < RINGS) return []
    missing ??= new Set(view.desk.asks.map((ask) => missingExpert(view, ask.id)))
    const why = missing.has(person.id) ? 'Somebody says you would know.' : reasonFor(view, person)
    if (why === null || !again(view.memory, `page:${person.id}`, view.now, RINGS)) return []
    attempt(view.memory, `page:${person.id}`)
    return [{ do: 'page', person: person.id, because: why }]
  })
}

/** Somebody who has said no is not asked again. */
function declined({ desk }: View, id: string): boolean {
  return rowsOf(desk.pages).some(({ person, state }) => person === id && state === 'declined')
}

function reasonFor(view: View, person: BriefedPerson): string | null {
  if (view.desk.people[person.id]?.presence === 'left') return null
  const role = WANTED.find((each) => SUITS[each].slice(0, 2).some((pattern) => pattern.test(person.role)))
  if (role) return `I could use you as ${role.replace('-', ' ')}.`
  if ((sincePaged(view) ?? 0) < 20 || crewHere(view).length > 8) return null
  const alerts = firing(view).map(({ text, service }) => `${text} ${serviceName(view, service)}`)
  const signals = rowsOf(view.desk.loops).map((loop) => loop.about)
  const asks = view.desk.asks.map((ask) => wholeText(ask))
  const needed = [...alerts, ...signals, ...asks, view.desk.briefing.incident.topic].some(
    (text) => shared(person.role, text) > 0,
  )
  return needed ? `You know ${person.role.toLowerCase()}; we need that.` : null
}

function serviceName(view: View, id: string): string {
  return view.desk.briefing.services.find((service) => service.id === id)?.name ?? ''
}

/** Names a deputy, a scribe and a customer liaison; asks the next one when somebody would rather not. */
export function assignRoles(view: View): Move[] {
  const paged = sincePaged(view)
  if (paged === null) return []
  const moves: Move[] = []
  for (const role of WANTED) {
    const asked = view.memory.kept[`asked-role:${role}`]
    if (asked !== undefined) {
      delete view.memory.kept[`asked-role:${role}`]
      if (view.desk.people[asked]?.role === role) view.memory.kept[`role:${role}`] = asked
      else view.memory.did[`no-role:${role}:${asked}`] = view.now
    }
    const held = view.memory.kept[`role:${role}`]
    if (held !== undefined && view.desk.people[held]?.presence === 'here') continue
    const next = candidate(view, role, paged)
    if (next === null || !again(view.memory, `assign:${role}`, view.now, 5)) continue
    view.memory.kept[`asked-role:${role}`] = next
    view.memory.did[`tasked:${next}`] = view.now
    moves.push({ do: 'assign-role', role, person: next })
    break
  }
  return moves
}

/** Somebody who suits; later on, anybody with free hands; last, somebody who has another role already. */
function candidate(view: View, role: RoleId, paged: number): string | null {
  const taken = new Set(WANTED.map((each) => view.memory.kept[`role:${each}`]))
  const asked = (id: string) => view.memory.did[`no-role:${role}:${id}`] !== undefined
  const free = crewHere(view).filter(({ id }) => !asked(id))
  const others = free.filter(({ id }) => !taken.has(id))
  const ranked = SUITS[role].flatMap((pattern, rank) =>
    rank > 1 && paged < 100 ? [] : others.filter((person) => pattern.test(person.role)),
  )
  const spare = others.filter(({ id }) => openOrders(view).every((loop) => loop.to !== id))
  const [first] = ranked
  if (first) return first.id
  if (role === 'customer-liaison' && paged < 400) return null
  if (paged > 150 && (view.memory.tries[`spare:${role}`] ?? 0) < 3 && spare[0]) {
    attempt(view.memory, `spare:${role}`)
    return spare[0].id
  }
  if (paged > 200 && role !== 'customer-liaison') return free.find(({ id }) => taken.has(id))?.id ?? null
  return null
}

/** Tells whoever joins where things stand and gives them something to hold, before they find something themselves. */
export function briefJoiners(view: View): Move[] {
  if (sincePaged(view) === null) return []
  return crewHere(view).flatMap(({ id, role }): Move[] => {
    const person = view.desk.people[id]
    if (!person || person.how === 'present' || person.joinedAt === null) return []
    if (person.adrift === null && view.now - person.joinedAt > 600) return []
    if (
      person.adrift === null &&
      (person.briefed !== null || !once(view.memory, `brief:${id}:${person.joinedAt}`, view.now))
    )
      return []
    if (person.adrift !== null && !again(view.memory, `adrift:${id}`, view.now, 60)) return []
    const { incident, clock } = view.desk.briefing
    const points = {
      impact: incident.topic,
      since: `page at T+${Math.round((view.now - (sincePaged(view) ?? 0)) / 60)} min, clock ${clock}`,
      ruledOut: ruledOut(view),
      plan:
        since(view.memory, 'identified', view.now) === null
          ? 'size up, stop what spreads, then one step at a time'
          : 'one step at a time, checked after each',
      task: `${role}: look at your part, hands off everything else, and wait for my word`,
      reportTo: 'me, in this channel',
    }
    return [{ do: 'brief', person: id, points }]
  })
}

function ruledOut(view: View): string {
  const out = view.desk.diagnoses.filter(({ weighed }) => weighed?.as === 'ruled-out').map(({ short }) => short)
  return out.length > 0 ? out.join('; ') : 'nothing yet'
}
