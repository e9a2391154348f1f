import type { PersonId } from '../move'
import type { Work } from '../work'

/** How much each step of rank above somebody, in the same room, costs them in openness. */
const RANK = 12
/** Below this people hedge what they say; below that they keep to themselves what they are not asked. */
const HEDGES = 60
const KEEPS_QUIET = 40
/** How those who are not sure of themselves begin. */
export const HEDGE = 'Maybe it is just me.'

/**
 * How somebody says what others will not like to hear, with whoever else is in the room: plainly, hedged, or not at all.
 * Blame lowers it and thanks raise it; so does rank, the more of it there is above them (research/domain.md 30).
 *
 * @returns the words, or `null` where they keep it to themselves
 */
export function spokenBefore(work: Work, id: PersonId, text: string): string | null {
  const openness = work.person(id).candour - RANK * stepsAbove(work, id)
  if (openness < KEEPS_QUIET) return null
  return openness < HEDGES ? `${HEDGE} ${text}` : text
}

function stepsAbove(work: Work, id: PersonId): number {
  const own = work.scenario.people[id]?.seniority ?? 2
  const here = Object.entries(work.scenario.people).filter(
    ([each, { kind }]) => kind === 'crew' && work.person(each).presence === 'here',
  )
  return Math.max(own, ...here.map(([, { seniority }]) => seniority)) - own
}
