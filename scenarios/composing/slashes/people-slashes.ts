import { BRIEFING_POINTS, HANDOVER_POINTS, ROLES } from '../../engine'
import { readFields, spaced } from '../fields'
import { plainWords } from '../find-called'
import { read, unread } from '../seat'
import type { Slash } from './slash'
import { alertFirst, names, reason, whoFirst } from './targets'

const POINTS = BRIEFING_POINTS.map(spaced).join(', ')
const HANDOVER = HANDOVER_POINTS.map(spaced).join(', ')

/** Bringing people in, and letting them go. */
export const PEOPLE_SLASHES: readonly Slash[] = [
  {
    id: 'page',
    word: 'page',
    hint: 'who because why',
    says: 'Rings somebody who is not here',
    example: '/page Noor because I need a deputy',
    read: (rest, seat) => {
      const who = whoFirst(rest, seat, '/page Noor because I need a deputy')
      if (!who.ok) return who
      const because = reason(who.value.rest)
      if (because === '')
        return unread(`Say why: it is what they read when they wake up, as in "${rest.trim()} because …".`)
      return read({ do: 'page', person: who.value.person, because })
    },
    complete: (_, seat) => names(seat),
  },
  {
    id: 'brief',
    word: 'brief',
    hint: 'who impact: …; since: …; plan: …; task: …',
    says: 'Tells somebody who has joined where things stand',
    example: '/brief Tomas impact: the shop is slow; since: 14:06; task: be scribe; report to: me',
    read: (rest, seat) => {
      const who = whoFirst(rest, seat, '/brief Tomas impact: …; task: …')
      if (!who.ok) return who
      const points = readFields(who.value.rest, BRIEFING_POINTS)
      if (points === null)
        return unread(`Put each point after its name: ${POINTS}, as in "impact: the shop is slow; task: be scribe".`)
      return read({ do: 'brief', person: who.value.person, points })
    },
    complete: (rest, seat) => fieldsAfter(rest, names(seat), BRIEFING_POINTS),
  },
  {
    id: 'role',
    word: 'role',
    hint: 'who as deputy | scribe | customer liaison | internal liaison',
    says: 'Gives somebody a role',
    example: '/role Noor as deputy',
    read: (rest, seat) => {
      const who = whoFirst(rest, seat, '/role Noor as deputy')
      if (!who.ok) return who
      const typed = plainWords(who.value.rest.replace(/^as\b/i, ''))
      const role = typed === '' ? undefined : ROLES.find((each) => plainWords(each).startsWith(typed))
      return role
        ? read({ do: 'assign-role', role, person: who.value.person })
        : unread('Say which role: deputy, scribe, customer liaison or internal liaison, as in "/role Noor as deputy".')
    },
    complete: (_, { desk }) =>
      desk.briefing.people.flatMap(({ name }) => ROLES.map((role) => `${name} as ${role.replaceAll('-', ' ')}`)),
  },
  {
    id: 'release',
    word: 'release',
    hint: 'who',
    says: 'Lets somebody go, with thanks',
    example: '/release Tomas',
    read: (rest, seat) => {
      const who = whoFirst(rest, seat, '/release Tomas')
      return who.ok ? read({ do: 'release', person: who.value.person }) : who
    },
    complete: (_, seat) => names(seat),
  },
  {
    id: 'hand-over',
    word: 'handover',
    hint: 'who state: …; in flight: …; open loops: …',
    says: 'Hands command over, with a report',
    example: '/handover Noor state: contained; in flight: config re-run; open loops: none; risks: replica lag',
    read: (rest, seat) => {
      const who = whoFirst(rest, seat, '/handover Noor state: …; in flight: …')
      if (!who.ok) return who
      const report = who.value.rest === '' ? {} : readFields(who.value.rest, HANDOVER_POINTS)
      if (report === null)
        return unread(`Put each point after its name: ${HANDOVER}, as in "state: contained; risks: none".`)
      return read({ do: 'hand-over', to: who.value.person, report })
    },
    complete: (rest, seat) => fieldsAfter(rest, names(seat), HANDOVER_POINTS),
  },
  {
    id: 'alert.acknowledge',
    word: 'ack',
    hint: '[alert]',
    says: 'Acknowledges an alert; the most urgent one when none is named',
    example: '/ack',
    read: (rest, seat) => {
      const found = alertFirst(rest, seat)
      if (!found.ok) return found
      if (found.value.rest !== '') return unread(`No alert is called "${found.value.rest}".`, '"alerts" lists them.')
      return read({ do: 'acknowledge-alert', alert: found.value.alert.alert })
    },
    complete: (_, { desk }) =>
      Object.values(desk.alerts).flatMap(({ alert, clearedAt }) => (clearedAt === null ? alert : [])),
  },
  {
    id: 'alert.escalate',
    word: 'escalate',
    hint: '[alert] to who',
    says: 'Escalates an alert to somebody on a rota',
    example: '/escalate to Ana',
    read: (rest, seat) => {
      const found = alertFirst(rest, seat)
      if (!found.ok) return found
      const who = whoFirst(found.value.rest.replace(/^to\b\s*/i, ''), seat, '/escalate to Ana')
      return who.ok ? read({ do: 'escalate-alert', alert: found.value.alert.alert, to: who.value.person }) : who
    },
    complete: (_, { desk }) => desk.briefing.people.flatMap(({ name, pageable }) => (pageable ? `to ${name}` : [])),
  },
]

function fieldsAfter(rest: string, people: string[], points: readonly string[]): string[] {
  if (!/\s\S*$/.test(rest.trimStart())) return people
  const before = rest.replace(/[^;\s]*$/, '')
  return points.map((point) => `${before}${spaced(point)}: `)
}
