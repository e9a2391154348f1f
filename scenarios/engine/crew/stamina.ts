import { DIFFICULTIES } from '../difficulty'
import type { PersonId } from '../move'
import type { Work } from '../work'

/** Seconds of drill that wear a rested person out completely: a long shift. */
const WORN_OUT_AFTER = 8 * 3600

/** More than this many people reporting to one person, and everybody waits (ICS span of control; PagerDuty: 7 to 8). */
export const SPAN = 7

/** How worn out somebody is now, 0 to 1: what they came with, and the hours since. */
export function tiredness(work: Work, id: PersonId): number {
  const came = work.scenario.people[id]?.tired ?? 0
  const since = work.person(id).joinedAt ?? work.drill.at
  return Math.min(1, came + (work.drill.at - since) / WORN_OUT_AFTER)
}

/** How much longer than usual things take somebody: difficulty, weariness, and an IMOC with too many ears to lend. */
export function slowness(work: Work, id: PersonId): number {
  const crowded = Math.max(0, reportsTo(work) - SPAN)
  return DIFFICULTIES[work.drill.difficulty].pace * (1 + tiredness(work, id) / 2) * (1 + crowded * 0.15)
}

/** How often a chance of slipping comes true for somebody: difficulty, and twice as often when worn out. */
export function slipping(work: Work, id: PersonId, share: number): number {
  return Math.min(1, share * DIFFICULTIES[work.drill.difficulty].slips * (1 + tiredness(work, id)))
}

/** How many people report to the IMOC directly: those here, less those who answer to a deputy. */
export function reportsTo(work: Work): number {
  const { crewHere, incident } = work.drill
  return incident.roles.deputy === undefined ? crewHere : Math.ceil(crewHere / 2)
}
