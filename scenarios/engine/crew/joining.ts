import { post } from '../loops/post'
import type { PersonId } from '../move'
import type { Work } from '../work'
import { stepPresence } from './presence-machine'
import { reportsTo, SPAN } from './stamina'
import { dropTasks } from './working'

/** How long somebody new waits for a word before starting on something of their own. */
const PATIENCE = { present: 0, paged: 120, volunteer: 150 } as const

/** Somebody comes into the incident. Unless they know where things stand, they need telling. */
export function comeIn(work: Work, id: PersonId, how: 'present' | 'paged' | 'volunteer'): void {
  const next = stepPresence(work.person(id).presence, 'JOIN')
  if (next === null) return
  const needsBriefing =
    how !== 'present' && work.scenario.people[id]?.kind === 'crew' && !work.scenario.people[id]?.briefed
  work.changePerson(id, { presence: 'here', how, joinedAt: work.drill.at, tasked: false, adrift: false })
  work.state({ kind: 'person-joined', person: id, how, needsBriefing })
  const reports = reportsTo(work)
  if (reports > SPAN) work.state({ kind: 'span-exceeded', reports })
  if (needsBriefing) work.schedule(PATIENCE[how], { do: 'settle-in', person: id })
}

/** Nobody said anything to a newcomer: they begin something of their own, which helps nobody. */
export function settleIn(work: Work, id: PersonId): void {
  const person = work.person(id)
  const { adrift } = work.scenario.people[id] ?? {}
  if (person.presence !== 'here' || person.briefed || person.tasked || person.adrift || adrift === undefined) return
  work.changePerson(id, { adrift: true })
  post(work, { in: work.scenario.incident.channel, by: id, text: adrift })
  work.state({ kind: 'person-adrift', person: id, text: adrift })
  work.make(work.scenario.people[id]?.['adrift-does'] ?? [], id)
}

/** Somebody leaves, and what they were on is dropped. */
export function leave(work: Work, id: PersonId, why: 'released' | 'off' | 'bored'): void {
  if (stepPresence(work.person(id).presence, 'LEAVE') === null) return
  dropTasks(work, id)
  work.changePerson(id, { presence: 'left', task: null, waiting: [], adrift: false })
  work.state({ kind: 'person-left', person: id, why })
}
