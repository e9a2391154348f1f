import type { Scenario } from '../format'
import { capital, counted, type LoopStory, lengthText, listed, nameOf, type Timeline } from '../scoring'
import type { WentRight } from './debrief'

/** Seconds from the first call within which customers who hear of it hear early. */
const SOON = 600

/** Somebody spoke of it before anybody had been called: the earliest warning there is, and nothing made them. */
export function saidEarly(stories: readonly LoopStory[], timeline: Timeline, scenario: Scenario): WentRight | null {
  const call = timeline.call
  const early = stories.filter(
    ({ opened }) =>
      opened.way === 'in' && opened.form === 'signal' && opened.for === 'seats' && call !== null && opened.at < call.at,
  )
  const [first] = early
  if (!first) return null
  const names = listed([...new Set(early.map(({ opened }) => nameOf(opened.by, scenario)))])
  return {
    title: 'It was said before anybody was called',
    text: `${names} spoke of ${listed(early.slice(0, 3).map(({ opened }) => `"${opened.about}"`))} before the first call went out.`,
    moments: early.slice(0, 3).map(({ opened }) => ({ at: opened.at, fact: opened.id })),
  }
}

/** The public page spoke while most customers had yet to ask. */
export function publicEarly(timeline: Timeline): WentRight | null {
  const call = timeline.call
  const post = timeline.facts.find((fact) => fact.kind === 'status-published')
  if (!call || !post || post.at - call.at > SOON) return null
  return {
    title: 'The public heard early',
    text: `The public page spoke of it ${post.at <= call.at ? 'before the first call' : `${lengthText(post.at - call.at)} after the first call`}.`,
    moments: [{ at: post.at, fact: post.id }],
  }
}

/** Services that were only degraded where what they stand on was down, because something was built to hold. */
export function builtToHold({ facts }: Timeline, scenario: Scenario): WentRight | null {
  const down = new Set(
    facts.flatMap((fact) => (fact.kind === 'service-health' && fact.health === 'down' ? [fact.service] : [])),
  )
  const held = Object.entries(scenario.services).flatMap(([id, service]) => {
    const lost = service.needs.filter((need) => down.has(need))
    const opened = facts.find((fact) => fact.kind === 'breaker-opened' && fact.service === id)
    if (lost.length === 0 || down.has(id) || (!service.bulkhead && !opened)) return []
    const moment = opened ?? facts.find((fact) => fact.kind === 'service-health' && fact.service === id)
    const without = facts.find((fact) => fact.kind === 'service-health' && lost.includes(fact.service))
    const names = listed(lost.map((need) => scenario.services[need]?.name ?? need))
    return [
      {
        says: `${service.name} went on ${opened ? 'because its breaker opened' : 'behind its bulkhead'} while ${names} ${lost.length === 1 ? 'was' : 'were'} down`,
        moment: moment ?? without,
      },
    ]
  })
  if (held.length === 0) return null
  return {
    title: 'What was built to hold, held',
    text: `${capital(listed(held.slice(0, 3).map(({ says }) => says)))}${held.length > 3 ? `, and ${counted(held.length - 3, 'other')}` : ''}.`,
    moments: held.flatMap(({ moment }) => (moment ? [{ at: moment.at, fact: moment.id }] : [])).slice(0, 3),
  }
}
