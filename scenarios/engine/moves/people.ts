import { offerCommand } from '../crew/handing-over'
import { leave } from '../crew/joining'
import { pagePerson } from '../crew/paging'
import { IMOC } from '../fact'
import { post } from '../loops/post'
import { hearSignals } from '../loops/signals'
import { firstName } from '../loops/wording'
import { BRIEFING_POINTS, type BriefingPoint, HANDOVER_POINTS, type Move, type Refusal, type RoleId } from '../move'
import type { Work } from '../work'
import { refuse } from './refuse'

type Of<K extends Move['do']> = Extract<Move, { do: K }>

const POINT_LABELS: Record<BriefingPoint, string> = {
  impact: 'Impact',
  since: 'Since',
  ruledOut: 'Ruled out',
  plan: 'Plan',
  task: 'Your task',
  reportTo: 'Report to',
}

const ROLE_NAMES: Record<RoleId, string> = {
  deputy: 'deputy',
  scribe: 'scribe',
  'customer-liaison': 'customer liaison',
  'internal-liaison': 'internal liaison',
}

export function page(work: Work, move: Of<'page'>): Refusal | undefined {
  const person = work.scenario.people[move.person]
  if (!person) return refuse('no-such-person', `There is nobody called "${move.person}" to page.`)
  if (!person.page) return refuse('not-pageable', `${person.name} is not on any rota and cannot be paged.`)
  if (work.drill.dark.pager)
    return refuse('panel-dark', work.scenario.panels.pager?.instead ?? 'The pager is not reachable.')
  const { presence } = work.person(move.person)
  if (presence === 'here') return refuse('already-here', `${person.name} is here already.`)
  if (presence === 'paged')
    return refuse('already-paged', `${person.name} is being paged. Give it two minutes, or page somebody else.`)
  pagePerson(work, move.person, IMOC, move.because)
  return undefined
}

export function assignRole(work: Work, move: Of<'assign-role'>): Refusal | undefined {
  const problem = notHere(work, move.person)
  if (problem) return problem
  const person = work.scenario.people[move.person]
  const able = person?.takes.includes(move.role) ?? false
  post(work, {
    in: work.scenario.incident.channel,
    by: IMOC,
    to: [move.person],
    text: `${firstName(work, move.person)}, you are ${ROLE_NAMES[move.role]}.`,
  })
  if (!able) {
    post(work, {
      in: work.scenario.incident.channel,
      by: move.person,
      to: [IMOC],
      text: `I would rather keep my hands on this. Somebody else as ${ROLE_NAMES[move.role]}?`,
    })
    work.state({ kind: 'role-declined', role: move.role, person: move.person })
    return undefined
  }
  work.drill.incident.roles = { ...work.drill.incident.roles, [move.role]: move.person }
  work.changePerson(move.person, { tasked: true, adrift: false })
  work.state({ kind: 'role-assigned', role: move.role, person: move.person })
  post(work, {
    in: work.scenario.incident.channel,
    by: move.person,
    to: [IMOC],
    text: `I have ${ROLE_NAMES[move.role]}.`,
  })
  return undefined
}

export function brief(work: Work, move: Of<'brief'>): Refusal | undefined {
  const problem = notHere(work, move.person)
  if (problem) return problem
  const points = BRIEFING_POINTS.filter((point) => (move.points[point] ?? '').trim() !== '')
  if (points.length === 0) return refuse('nothing-said', 'A briefing needs at least one point filled in.')
  const lines = points.map((point) => `${POINT_LABELS[point]}: ${move.points[point]}`)
  const name = firstName(work, move.person)
  const text = `${name}, briefing. ${lines.join(' · ')}`
  const message = post(work, { in: work.scenario.incident.channel, by: IMOC, to: [move.person], text })
  hearSignals(work, { message, in: work.scenario.incident.channel, to: [move.person], text })
  const tasked = points.includes('task')
  work.changePerson(move.person, { briefed: points, adrift: false, ...(tasked ? { tasked: true } : {}) })
  work.state({ kind: 'person-briefed', person: move.person, points, by: IMOC })
  const back = tasked ? `Got it. Mine is: ${move.points.task}` : 'Got it. What would you like me on?'
  post(work, { in: work.scenario.incident.channel, by: move.person, to: [IMOC], text: back, re: message })
  return undefined
}

export function release(work: Work, move: Of<'release'>): Refusal | undefined {
  const problem = notHere(work, move.person)
  if (problem) return problem
  const name = firstName(work, move.person)
  post(work, {
    in: work.scenario.incident.channel,
    by: IMOC,
    to: [move.person],
    text:
      work.drill.incident.state === 'resolved'
        ? `Thank you, ${name}. It is over; go and rest.`
        : `Thanks ${name}, we have enough hands. I will call if that changes.`,
  })
  leave(work, move.person, 'released')
  return undefined
}

export function handOver(work: Work, move: Of<'hand-over'>): Refusal | undefined {
  const problem = notHere(work, move.to)
  if (problem) return problem
  if (work.drill.incident.command !== IMOC)
    return refuse('not-in-command', 'You have not claimed command, so there is none to hand over.')
  if (work.drill.incident.state === 'resolved')
    return refuse('resolved', 'It is resolved: there is nothing left to command.')
  const { handingTo, handover } = work.drill
  if (handingTo !== null && handingTo !== move.to)
    return refuse('handing-over', 'You are handing over already. Stay until it is read back.')
  if (!work.scenario.people[move.to]?.takes.includes('deputy')) {
    return refuse(
      'not-able',
      `${firstName(work, move.to)} does not take command. Hand over to somebody who can be deputy.`,
    )
  }
  const points = HANDOVER_POINTS.filter((point) => (move.report[point] ?? '').trim() !== '')
  if (points.length === 0) return refuse('nothing-said', 'A handover needs at least one point filled in.')
  if (points.every((point) => handover[point] !== undefined))
    return refuse('handing-over', 'All of that has been said. Stay until it is read back.')
  offerCommand(work, move.to, move.report)
  return undefined
}

function notHere(work: Work, id: string): Refusal | undefined {
  const person = work.scenario.people[id]
  if (!person) return refuse('no-such-person', `There is nobody called "${id}" here.`)
  if (work.person(id).presence !== 'here')
    return refuse('not-here', `${person.name} is not in the incident. Page them first.`)
  return undefined
}
