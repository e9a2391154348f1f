import { type Fact, type FactOf, IMOC, type LoopId, type MessageId, REACTION_MARKS } from '../engine'
import type { Scenario } from '../format'
import { capital, lengthText, listed, momentText, nameOf } from '../scoring'

/** Says what happened in one plain sentence; `null` for facts that only machinery cares about. */
export type FactTeller = (fact: Fact) => string | null

/** A teller for one run: it knows what each loop and message was about. */
export function factTeller(facts: readonly Fact[], scenario: Scenario): FactTeller {
  const loops = new Map<LoopId, FactOf<'loop-opened'>>()
  const messages = new Map<MessageId, FactOf<'message'>>()
  for (const fact of facts) {
    if (fact.kind === 'loop-opened') loops.set(fact.loop, fact)
    if (fact.kind === 'message') messages.set(fact.message, fact)
  }
  return (fact) => {
    const sentence =
      'loop' in fact && fact.loop !== undefined && fact.kind.startsWith('loop-')
        ? tellLoop(fact, loops.get(fact.loop), scenario, messages)
        : tellPlain(fact, scenario, messages)
    return sentence === null ? null : capital(sentence)
  }
}

function tellLoop(
  fact: Fact,
  opened: FactOf<'loop-opened'> | undefined,
  scenario: Scenario,
  messages: ReadonlyMap<MessageId, FactOf<'message'>>,
): string | null {
  const about = opened ? `"${opened.about}"` : 'it'
  const by = 'by' in fact ? nameOf(fact.by, scenario) : ''
  switch (fact.kind) {
    case 'loop-opened': {
      const box = fact.due === undefined ? '' : `, back within ${lengthText(fact.due - fact.at)}`
      if (fact.way === 'in') return `${by} brought up ${about}${fact.to === null ? ', to nobody in particular' : ''}.`
      return fact.to === null
        ? `${by} asked for ${about}, of nobody in particular.`
        : `${by} asked ${nameOf(fact.to, scenario)}: ${fact.about}${box}.`
    }
    case 'loop-heard':
      return `${by} heard ${about}.`
    case 'loop-read-back':
      return `${by} read back ${about}${slotsText(fact.slots)}.`
    case 'loop-confirmed':
      return `${by} confirmed the read-back of ${about}.`
    case 'loop-corrected':
      return `${by} said ${about} again, as the read-back was not what was asked.`
    case 'loop-started':
      return `${by} started on ${about}${slotsText(fact.slots)}.`
    case 'loop-done':
      return `${by} finished ${about}.`
    case 'loop-reported':
      return `${by} reported on ${about}.`
    case 'loop-refused':
      return `${by} could not take ${about}.`
    case 'loop-overdue':
      return `The time given for ${about} ran out.`
    case 'loop-cancelled':
      return `${by} called off ${about}.`
    case 'loop-dropped':
      return `${about} was left without anybody on it.`
    case 'loop-acknowledged':
      // What acknowledges it was said before it was brought up: an order that takes care of it.
      if (opened && (messages.get(fact.message)?.id ?? fact.id) < opened.id)
        return `${about} was being seen to already, by an order under way.`
      return fact.withContent ? `${by} acknowledged ${about} with its content.` : `${by} marked ${about} as heard.`
    case 'loop-owned':
      return `${about} got an owner.`
    case 'loop-let-go':
      return `${about} lost its owner: nobody was on it any more.`
    case 'loop-parked':
      return `${about} was set aside, because ${fact.because.replace(/[.!]+$/, '')}.`
    case 'loop-answered':
      return `${about} was answered.`
    case 'loop-repeated':
      return `${opened ? nameOf(opened.by, scenario) : 'They'} said ${about} again.`
    case 'loop-assumed-heard':
      return `${opened ? nameOf(opened.by, scenario) : 'They'} took ${about} as heard and said no more.`
    case 'loop-harmed':
      return `${about} hurt: ${fact.text}`
    case 'loop-closed':
      return `${about} was closed.`
    default:
      return null
  }
}

function tellPlain(fact: Fact, scenario: Scenario, messages: ReadonlyMap<MessageId, FactOf<'message'>>): string | null {
  const name = (person: string) => nameOf(person, scenario)
  const service = (id: string) => scenario.services[id]?.name ?? id
  const has = (person: string) => (person === IMOC ? 'have' : 'has')
  switch (fact.kind) {
    case 'drill-began':
      return 'the drill began.'
    case 'drill-ended':
      return `the drill ended: ${fact.title}.`
    case 'state-entered':
      return fact.text ?? null
    case 'metric-reached': {
      const metric = scenario.metrics[fact.metric]
      return `${metric?.name ?? fact.metric} reached ${fact.threshold}${metric?.unit ? ` ${metric.unit}` : ''}.`
    }
    case 'ask-learned':
      return `it became known that one can ask for "${fact.ask.label}".`
    case 'service-health':
      return `${service(fact.service)} was ${fact.health}${fact.because ? `, because of ${service(fact.because)}` : ''}.`
    case 'service-reported':
      return fact.by === 'monitoring'
        ? `monitoring showed ${service(fact.service)} ${fact.health}.`
        : `${name(fact.by)} reported ${service(fact.service)} ${fact.health}.`
    case 'panel-dark':
      return `${panelName(fact.panel)} went dark: ${fact.why}`
    case 'panel-back':
      return `${panelName(fact.panel)} came back.`
    case 'world-event':
      return fact.text
    case 'alert-fired':
      return `an alert fired: ${fact.text}.`
    case 'alert-acknowledged':
      return `${name(fact.by)} acknowledged the alert on ${scenario.alerts[fact.alert]?.text ?? fact.alert}.`
    case 'alert-escalated':
      return `${name(fact.by)} escalated an alert to ${name(fact.to)}.`
    case 'page-sent':
      return fact.by === IMOC
        ? `you paged ${name(fact.person)}.`
        : `${name(fact.person)} ${fact.person === IMOC ? 'were' : 'was'} paged.`
    case 'page-answered':
      return `${name(fact.person)} answered the page.`
    case 'page-declined':
      return `${name(fact.person)} could not come.`
    case 'page-unanswered':
      return `the page to ${name(fact.person)} got no answer.`
    case 'person-joined':
      return `${name(fact.person)} joined${fact.how === 'volunteer' ? ' unasked' : ''}.`
    case 'person-left':
      return `${name(fact.person)} left${fact.why === 'released' ? ', released with thanks' : ''}.`
    case 'person-briefed':
      return `${name(fact.by)} briefed ${name(fact.person)} on ${listed(fact.points.map(pointName))}.`
    case 'person-adrift':
      return `${name(fact.person)} started on something unasked: "${fact.text}"`
    case 'role-assigned':
      return `${name(fact.person)} took the role of ${fact.role.replace('-', ' ')}.`
    case 'role-declined':
      return `${name(fact.person)} could not take the role of ${fact.role.replace('-', ' ')}.`
    case 'message':
      return `${name(fact.by)}: "${fact.text}"`
    case 'reaction': {
      const text = messages.get(fact.message)?.text
      return `${name(fact.by)} marked ${text ? `"${text}"` : 'a message'} as ${REACTION_MARKS[fact.mark]}.`
    }
    case 'command-claimed':
      return `${name(fact.by)} took command.`
    case 'command-offered':
      return `you offered command to ${name(fact.to)}, and said ${listed(fact.points.map(pointName))}.`
    case 'watch-passed':
      return `you had been in command for ${fact.hours} hours.`
    case 'loss-accepted':
      return `you accepted by name: ${fact.name}.`
    case 'command-handed':
      return `you handed command to ${name(fact.to)}.`
    case 'severity-set':
      return `${name(fact.by)} set severity to ${fact.severity.toUpperCase()}.`
    case 'state-set':
      return `${name(fact.by)} set the incident to ${fact.state}.`
    case 'decision-made':
      return `you decided "${scenario.decisions[fact.decision]?.choices[fact.choice] ?? fact.choice}"${fact.because.trim() ? `, because ${fact.because.replace(/[.!]+$/, '')}` : ''}.`
    case 'decision-offered':
      return `a decision came up: ${fact.decision.question}`
    case 'poll-opened':
      return 'you asked for strong objections.'
    case 'poll-objected':
      return `${name(fact.by)} spoke up with an objection.`
    case 'poll-closed':
      return `the poll closed with ${fact.objections === 0 ? 'no objections' : `${fact.objections} objections`}.`
    case 'note-taken':
      return `noted (${fact.noteKind}): ${fact.text}`
    case 'deploys-locked':
      return `deploys were locked.`
    case 'deploys-unlocked':
      return `deploys were unlocked.`
    case 'deploy-queued':
      return `${name(fact.by)} ${has(fact.by)} a deploy waiting: ${fact.what}.`
    case 'deploy-held':
      return `the lock held back ${scenario.deploys[fact.deploy]?.what ?? fact.deploy}.`
    case 'deploy-allowed':
      return `one deploy was let through: ${scenario.deploys[fact.deploy]?.what ?? fact.deploy}.`
    case 'deploy-shipped':
      return `an unrelated deploy went out: ${scenario.deploys[fact.deploy]?.what ?? fact.deploy}.`
    case 'status-published':
      return `the public page said ${fact.state}${fact.nextUpdateAt === undefined ? '' : `, next update by ${momentText(fact.nextUpdateAt)}`}: "${fact.text}"`
    case 'diagnosis-voiced':
      return `${name(fact.by)} thought it might be ${fact.short}.`
    case 'diagnosis-weighed':
      return `you ${fact.as === 'pursued' ? 'took up' : 'ruled out'} "${scenario.diagnoses[fact.diagnosis]?.short ?? fact.diagnosis}"${fact.because.trim() ? `, because ${fact.because.replace(/[.!]+$/, '')}` : ''}.`
    case 'breaker-opened':
      return `the breaker of ${service(fact.service)} opened by itself.`
    case 'span-exceeded':
      return `${fact.reports} people reported to you directly, more than one can hold in mind.`
    case 'item-ticked':
      return `an item was ${fact.on ? 'ticked' : 'unticked'} on the checklist.`
    default:
      return null
  }
}

/** What a panel is called in running text. */
export function panelName(panel: string): string {
  return panel === 'status-page' ? 'status page' : panel === 'map' ? 'service map' : panel
}

const POINT_NAMES: Record<string, string> = {
  ruledOut: 'what was ruled out',
  reportTo: 'whom to report to',
  state: 'where it stands',
  inFlight: 'what is in flight',
  promises: 'what was promised',
  openLoops: 'the open loops',
}

function pointName(point: string): string {
  return POINT_NAMES[point] ?? point
}

function slotsText(slots: Record<string, string>): string {
  const values = Object.values(slots)
  return values.length === 0 ? '' : ` as ${listed(values.map((value) => `"${value}"`))}`
}
