import { INCIDENT_STATES, NOTE_KINDS, ROLES, SEVERITIES } from '../../engine'
import { VERBS } from '../../format'
import { happen } from './effects'
import type { Found } from './found'
import { join, page } from './people'

/** What the trainee can do at any time. */
export function findMoves(found: Found): void {
  found.say('began drill', 'claimed command', 'set severity', 'set state', 'locked deploys', 'unlocked deploys')
  // How long a drill may go on is its author's to say; what is for long ones is not wrong in a short one.
  found.say('promised next-update', 'exceeded span', 'passed three-hours')
  // Nobody has to be there to take command: a list about handing over is not wrong where nobody does.
  found.say(...(VERBS.handing?.words ?? []).map((word) => `handing ${word}`))
  for (const severity of SEVERITIES) found.say(`severity ${severity}`)
  for (const state of INCIDENT_STATES) found.say(`state ${state}`, `published ${state}`)
  for (const kind of NOTE_KINDS) found.say(`noted ${kind}`)
  for (const [id, tell] of Object.entries(found.scenario.tells)) {
    found.say(`told ${id}`)
    happen(found, tell.do)
  }
  for (const [id, decision] of Object.entries(found.scenario.decisions)) {
    if (decision.known === undefined || found.any(decision.known)) found.offer(id)
    if (!found.decisions.has(id)) continue
    found.say(`decided ${id}`, `polled ${id}`)
    for (const choice of Object.keys(decision.choices)) found.say(`decided ${id} ${choice}`)
  }
}

/** What can be done with people, and what they start by themselves. */
export function findPeople(found: Found): void {
  for (const [id, person] of Object.entries(found.scenario.people)) {
    if (person.kind === 'crew' && person.present) join(found, id)
    if (person.page) page(found, id)
    if (!found.present.has(id)) continue
    found.say(`briefed ${id}`, `released ${id}`, `left ${id}`, `tasked ${id}`)
    if (person.adrift !== undefined && !person.present && !person.briefed) {
      found.say(`adrift ${id}`)
      happen(found, person['adrift-does'])
    }
    for (const role of ROLES) if (person.takes.includes(role)) found.say(`assigned ${role}`, `assigned-to ${id}`)
    if (person.takes.includes('deputy')) found.say(...(VERBS.handed?.words ?? []).map((word) => `handed ${word}`))
  }
}
