import { canHold } from './can-hold'
import type { Found } from './found'

/** How it can end. */
export function findEndings(found: Found): void {
  for (const [id, end] of Object.entries(found.scenario.ends)) if (canHold(found, end.when)) found.say(`ended ${id}`)
  if (canResolve(found)) {
    found.say('ended resolved', 'resolved incident')
    for (const need of found.scenario.resolve.needs) if (need.acceptable) found.say(`accepted ${need.id}`)
  }
  found.say('ended stopped', 'ended real-incident')
  if (found.happenings.has('handed command')) found.say('ended handed-over')
}

/** Whether *resolved* can be accepted at some time. `fixed`: a state that is never left again. */
export function canResolve(found: Found, fixed?: string): boolean {
  return found.scenario.resolve.needs.every((need) => need.acceptable || canHold(found, need.when, fixed))
}
