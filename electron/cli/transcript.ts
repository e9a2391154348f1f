import { BOT, type Briefing, type Fact, IMOC, SIMULATION } from '../../scenarios/engine'
import { showTime } from './drill-time'

/** What reached the desk, as text: one line each, `T+02:10 who: words`, under one that says what it is. Facts that only steer the screen are left out. */
export function transcript(briefing: Briefing, facts: Fact[]): string {
  const name = namesOf(briefing)
  const lines = facts.flatMap((fact) => {
    const line = lineOf(fact, name)
    return line === null ? [] : [`${showTime(fact.at)} ${line}\n`]
  })
  return [`${SIMULATION} ${briefing.title}\n`, ...lines].join('')
}

type NameOf = (id: string) => string

function namesOf({ people, services, checklists, decisions }: Briefing): NameOf {
  const names = new Map<string, string>([
    [IMOC, 'IMOC'],
    [BOT, 'bot'],
  ])
  for (const { id, name } of people) names.set(id, name)
  for (const { id, name } of services) names.set(id, name)
  for (const { id, question } of decisions) names.set(id, question)
  for (const { items } of checklists) for (const { id, text } of items) names.set(id, text)
  return (id) => names.get(id) ?? id
}

function lineOf(fact: Fact, name: NameOf): string | null {
  switch (fact.kind) {
    case 'message': {
      const to = fact.to.length > 0 ? ` → ${fact.to.map(name).join(', ')}` : ''
      return `[${fact.in}] ${name(fact.by)}${to}: ${fact.text}`
    }
    case 'reaction':
      return `${name(fact.by)} marks ${fact.message}: ${fact.mark}`
    case 'alert-fired':
      return `ALERT ${fact.severity} ${name(fact.service)}: ${fact.text}`
    case 'alert-acknowledged':
      return `${name(fact.by)} acknowledges the alert ${fact.alert}`
    case 'alert-cleared':
      return `alert cleared: ${fact.alert}`
    case 'panel-dark':
      return `DARK ${fact.panel}: ${fact.why} ${fact.fallback}`
    case 'panel-back':
      return `back: ${fact.panel}`
    case 'page-sent':
      return `${name(fact.by)} pages ${name(fact.person)}: ${fact.because}`
    case 'page-answered':
      return `${name(fact.person)} answers the page`
    case 'page-declined':
      return `${name(fact.person)} declines the page: ${fact.text}`
    case 'page-unanswered':
      return `${name(fact.person)} does not answer the page`
    case 'person-joined':
      return `${name(fact.person)} joins (${fact.how})`
    case 'person-left':
      return `${name(fact.person)} leaves (${fact.why})`
    case 'role-assigned':
      return `${name(fact.person)} is ${fact.role}`
    case 'severity-set':
      return `${name(fact.by)} sets severity ${fact.severity}`
    case 'state-set':
      return `${name(fact.by)} sets the incident to ${fact.state}`
    case 'deploys-locked':
      return `${name(fact.by)} locks deploys: ${fact.reason}`
    case 'deploys-unlocked':
      return `${name(fact.by)} unlocks deploys: ${fact.reason}`
    case 'deploy-queued':
      return `${name(fact.by)} queues a deploy: ${fact.what}`
    case 'deploy-shipped':
      return `deploy shipped: ${fact.deploy}`
    case 'decision-made':
      return `decided: ${name(fact.decision)} ${fact.choice}, because ${fact.because}`
    case 'status-published':
      return `STATUS PAGE ${fact.state}: ${fact.text}`
    case 'loop-overdue':
      return `overdue: ${fact.loop}`
    case 'loop-harmed':
      return `harm: ${fact.text}`
    case 'prompt-given':
      return `bot, to the IMOC: ${fact.text}`
    case 'note-taken':
      return `note (${fact.noteKind}): ${fact.text}`
    case 'loss-accepted':
      return `accepted as it is: ${fact.name}`
    case 'command-handed':
      return `command goes to ${name(fact.to)}`
    case 'drill-ended':
      return `END ${fact.title}. ${fact.text}`
    default:
      return null
  }
}
