import { type Fact, IMOC } from './fact'
import type { HandoverPoint, LoopId, PersonId } from './move'

/** What a loop is about, for facts that carry only its id. */
export interface LoopSubject {
  ask?: string
  signal?: string
  person?: PersonId
}

/** What authors call the points of a handover. */
const HANDED: Record<HandoverPoint, string> = {
  state: 'state',
  hypotheses: 'hypotheses',
  inFlight: 'in-flight',
  promises: 'promises',
  openLoops: 'open-loops',
  risks: 'risks',
}

/** Every verb an author may write, with what comes after it. */
export const HAPPENING_VERBS = {
  began: 'drill',
  ended: 'ending',
  entered: 'state',
  switched: 'setting',
  health: 'service',
  reached: 'threshold',
  dark: 'panel',
  back: 'panel',
  event: 'event',
  alerted: 'alert',
  acked: 'alert',
  escalated: 'alert',
  cleared: 'alert',
  paged: 'person',
  'answered-page': 'person',
  'declined-page': 'person',
  'missed-page': 'person',
  joined: 'person',
  left: 'person',
  briefed: 'person',
  released: 'person',
  tasked: 'person',
  adrift: 'person',
  assigned: 'role',
  'assigned-to': 'person',
  said: 'line',
  told: 'tell',
  asked: 'ask',
  aired: 'ask',
  heard: 'ask or signal',
  'read-back': 'ask',
  confirmed: 'ask',
  corrected: 'ask',
  started: 'ask',
  done: 'ask',
  reported: 'ask',
  refused: 'ask',
  cancelled: 'ask',
  overdue: 'ask or signal',
  outcome: 'outcome',
  signalled: 'signal',
  repeated: 'signal',
  marked: 'signal',
  acknowledged: 'signal',
  owned: 'signal',
  parked: 'signal',
  'let-go': 'signal',
  answered: 'signal',
  harmed: 'signal',
  claimed: 'command',
  handing: 'command or a point of the handover',
  handed: 'command or a point of the handover',
  passed: 'hours',
  set: 'severity or state',
  severity: 'severity',
  state: 'incident state',
  learned: 'ask',
  offered: 'decision',
  decided: 'decision',
  voiced: 'diagnosis',
  pursued: 'diagnosis',
  'ruled-out': 'diagnosis',
  'broke-open': 'service',
  exceeded: 'span',
  polled: 'ask or decision',
  objected: 'ask or decision',
  noted: 'note kind',
  locked: 'deploys',
  unlocked: 'deploys',
  queued: 'deploy',
  held: 'deploy',
  allowed: 'deploy',
  shipped: 'deploy',
  published: 'incident state',
  promised: 'next-update',
  accepted: 'need',
  resolved: 'incident',
} as const

/**
 * A fact in the standard words that authors write: `done stop-runs`, `published identified`.
 *
 * Each also comes in its wildcard form (`done *`). The same words drive statecharts, cues, evidence,
 * conditions and the debrief, so there is one place where a fact gets its names.
 *
 * @param subject - what the fact's loop is about
 */
export function happeningsOf(fact: Fact, subject: LoopSubject = {}): string[] {
  const named = namesOf(fact, subject)
  if (named.length === 0) return named
  const wild = named.map((name) => `${name.slice(0, name.indexOf(' '))} *`)
  return [...new Set([...named, ...wild])]
}

/** The happenings of a whole list of facts, in order, each with the fact behind it. */
export function readHappenings(facts: readonly Fact[]): Array<{ fact: Fact; names: string[] }> {
  const subjects = new Map<LoopId, LoopSubject>()
  return facts.map((fact) => {
    if (fact.kind === 'loop-opened') subjects.set(fact.loop, subjectOf(fact))
    return { fact, names: happeningsOf(fact, 'loop' in fact && fact.loop ? subjects.get(fact.loop) : undefined) }
  })
}

/** What a loop that has just opened is about. */
export function subjectOf(fact: Extract<Fact, { kind: 'loop-opened' }>): LoopSubject {
  return {
    ...(fact.ask === undefined ? {} : { ask: fact.ask }),
    ...(fact.signal === undefined ? {} : { signal: fact.signal }),
    ...(fact.to === null ? {} : { person: fact.to }),
  }
}

function namesOf(fact: Fact, subject: LoopSubject): string[] {
  const { ask, signal } = subject
  const of = (verb: string, what: string | undefined) => (what === undefined ? [] : [`${verb} ${what}`])
  switch (fact.kind) {
    case 'drill-began':
      return ['began drill']
    case 'drill-ended':
      return [`ended ${fact.ending}`, ...(fact.ending === 'resolved' ? ['resolved incident'] : [])]
    case 'state-entered':
      return [`entered ${fact.state}`]
    case 'setting-changed':
      return [`switched ${fact.setting} ${fact.value}`, `switched ${fact.setting}`]
    case 'service-health':
      return [`health ${fact.service} ${fact.health}`]
    case 'metric-reached':
      return [`reached ${fact.metric}.${fact.threshold}`]
    case 'panel-dark':
      return [`dark ${fact.panel}`]
    case 'panel-back':
      return [`back ${fact.panel}`]
    case 'world-event':
      return of('event', fact.event)
    case 'alert-fired':
      return [`alerted ${fact.alert}`]
    case 'alert-acknowledged':
      return [`acked ${fact.alert}`]
    case 'alert-escalated':
      return [`escalated ${fact.alert}`]
    case 'alert-cleared':
      return [`cleared ${fact.alert}`]
    case 'page-sent':
      return [`paged ${fact.person}`]
    case 'page-answered':
      return [`answered-page ${fact.person}`]
    case 'page-declined':
      return [`declined-page ${fact.person}`]
    case 'page-unanswered':
      return [`missed-page ${fact.person}`]
    case 'person-joined':
      return [`joined ${fact.person}`]
    case 'person-left':
      return fact.why === 'released' ? [`left ${fact.person}`, `released ${fact.person}`] : [`left ${fact.person}`]
    case 'person-briefed':
      return [`briefed ${fact.person}`]
    case 'person-adrift':
      return [`adrift ${fact.person}`]
    case 'role-assigned':
      return [`assigned ${fact.role}`, `assigned-to ${fact.person}`]
    case 'message':
      return [...of('said', fact.line), ...of('told', fact.tell)]
    case 'loop-opened':
      if (fact.way === 'in') return of('signalled', signal)
      if (fact.to === null) return of('aired', ask)
      return [...of('asked', ask), `tasked ${fact.to}`]
    case 'loop-heard':
      return of('heard', ask ?? signal)
    case 'loop-read-back':
      return of('read-back', ask)
    case 'loop-confirmed':
      return of('confirmed', ask)
    case 'loop-corrected':
      return of('corrected', ask)
    case 'loop-started':
      return of('started', ask)
    case 'loop-done':
      return of('done', ask)
    case 'loop-reported':
      return [...of('reported', ask), `outcome ${fact.outcome}`]
    case 'loop-refused':
      return of('refused', ask)
    case 'loop-cancelled':
      return of('cancelled', ask)
    case 'loop-overdue':
      return of('overdue', ask ?? signal)
    case 'loop-acknowledged':
      return of(fact.withContent ? 'acknowledged' : 'marked', signal)
    case 'loop-owned':
      return of('owned', signal)
    case 'loop-let-go':
      return of('let-go', signal)
    case 'loop-parked':
      return of('parked', signal)
    case 'loop-answered':
      return of('answered', signal)
    case 'loop-repeated':
      return of('repeated', signal)
    case 'loop-harmed':
      return of('harmed', signal)
    case 'command-claimed':
      return fact.by === IMOC ? ['claimed command'] : []
    case 'command-offered':
      return ['handing command', ...fact.points.map((point) => `handing ${HANDED[point]}`)]
    case 'watch-passed':
      return [`passed ${HOURS[fact.hours] ?? fact.hours}-hours`]
    case 'command-handed':
      return ['handed command', ...fact.points.map((point) => `handed ${HANDED[point]}`)]
    case 'severity-set':
      return ['set severity', `severity ${fact.severity}`]
    case 'state-set':
      return ['set state', `state ${fact.state}`, ...(fact.state === 'resolved' ? ['resolved incident'] : [])]
    case 'loss-accepted':
      return [`accepted ${fact.need}`]
    case 'ask-learned':
      return [`learned ${fact.ask.id}`]
    case 'decision-offered':
      return [`offered ${fact.decision.id}`]
    case 'decision-made':
      return [`decided ${fact.decision}`, `decided ${fact.decision} ${fact.choice}`]
    case 'diagnosis-voiced':
      return [`voiced ${fact.diagnosis}`]
    case 'diagnosis-weighed':
      return [`${fact.as} ${fact.diagnosis}`]
    case 'breaker-opened':
      return [`broke-open ${fact.service}`]
    case 'span-exceeded':
      return ['exceeded span']
    case 'poll-opened':
      return [`polled ${fact.about}`]
    case 'poll-objected':
      return [`objected ${fact.about}`]
    case 'note-taken':
      return [`noted ${fact.noteKind}`]
    case 'deploys-locked':
      return ['locked deploys']
    case 'deploys-unlocked':
      return ['unlocked deploys']
    case 'deploy-queued':
      return [`queued ${fact.deploy}`]
    case 'deploy-held':
      return [`held ${fact.deploy}`]
    case 'deploy-allowed':
      return [`allowed ${fact.deploy}`]
    case 'deploy-shipped':
      return [`shipped ${fact.deploy}`]
    case 'status-published':
      return [`published ${fact.state}`, ...(fact.nextUpdateAt === undefined ? [] : ['promised next-update'])]
    default:
      return []
  }
}

const HOURS: Partial<Record<number, string>> = { 3: 'three' }
