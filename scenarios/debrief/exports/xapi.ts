import { type Fact, IMOC, SIMULATION } from '../../engine'
import type { Scenario } from '../../format'
import { loopsOf, momentText, playedScenario } from '../../scoring'
import { secondsAfter } from '../calendar'
import { deidentifier } from '../deidentify'
import { factTeller } from '../fact-sentence'
import type { Redaction } from './document'
import { uuidOf } from './uuid'

/** Ids of our own; `.invalid` is reserved (RFC 2606), so they never lead to anybody's server. */
const BASE = 'https://hearback.invalid/xapi'

/** One statement of the Experience API, 1.0.3, as far as ours use it. */
export interface XapiStatement {
  id: string
  actor: { objectType: 'Agent'; name?: string; account: { homePage: string; name: string } }
  verb: { id: string; display: Record<string, string> }
  object: {
    objectType: 'Activity'
    id: string
    definition: { type: string; name: Record<string, string>; description: Record<string, string> }
  }
  result?: { response?: string; completion?: boolean; duration?: string; extensions?: Record<string, unknown> }
  context: {
    registration: string
    platform: string
    language: string
    contextActivities: Record<string, Array<{ objectType: 'Activity'; id: string }>>
    extensions: Record<string, unknown>
  }
  /** Left out where the day would say whose drill it was: `drill-seconds` still tells the order. */
  timestamp?: string
  version: '1.0.3'
}

export interface XapiParts {
  run: string
  startedAt: string
  facts: readonly Fact[]
  scenario: Scenario
  /** Drill second of the end. */
  at: number
  redaction: Redaction
}

const VERBS = {
  initialized: 'http://adlnet.gov/expapi/verbs/initialized',
  asked: 'http://adlnet.gov/expapi/verbs/asked',
  responded: 'http://adlnet.gov/expapi/verbs/responded',
  shared: 'http://adlnet.gov/expapi/verbs/shared',
  interacted: 'http://adlnet.gov/expapi/verbs/interacted',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
  terminated: 'http://adlnet.gov/expapi/verbs/terminated',
} as const

/**
 * The run as Experience API statements: that it began, one for every decision of the trainee, that it was over. No
 * score, no *passed* or *failed*: a drill is neither. At `aggregate` only beginning and end are left.
 */
export function xapiStatements(parts: XapiParts): XapiStatement[] {
  const scenario = playedScenario(parts.facts, parts.scenario)
  const named = parts.redaction === 'full' ? (text: string) => text : deidentifier(scenario)
  const tell = factTeller(parts.facts, scenario)
  const drill = `${BASE}/scenarios/${encodeURIComponent(scenario.id)}`
  const statement = (
    at: number,
    verb: keyof typeof VERBS,
    object: { id: string; type: string; name: string; says: string },
    result?: XapiStatement['result'],
  ): XapiStatement => ({
    id: uuidOf(`${BASE}/runs/${parts.run}/${verb}/${object.id}/${at}`),
    actor: {
      objectType: 'Agent',
      ...(parts.redaction === 'full' ? { name: 'Trainee' } : {}),
      account: { homePage: 'https://hearback.invalid', name: 'trainee' },
    },
    verb: { id: VERBS[verb], display: { en: verb } },
    object: {
      objectType: 'Activity',
      id: object.id,
      definition: { type: object.type, name: { en: `${SIMULATION} ${object.name}` }, description: { en: object.says } },
    },
    ...(result ? { result } : {}),
    context: {
      registration: uuidOf(`${BASE}/runs/${parts.run}`),
      platform: 'Hearback',
      language: 'en',
      contextActivities: {
        ...(object.id === drill ? {} : { parent: [{ objectType: 'Activity', id: drill }] }),
        category: [{ objectType: 'Activity', id: `${BASE}/simulation` }],
      },
      extensions: { [`${BASE}/extensions/drill-seconds`]: at, [`${BASE}/extensions/simulation`]: true },
    },
    ...(parts.redaction === 'full' ? { timestamp: secondsAfter(parts.startedAt, at) } : {}),
    version: '1.0.3',
  })
  const whole = {
    id: drill,
    type: 'http://adlnet.gov/expapi/activities/simulation',
    name: scenario.title,
    says: 'A drill in incident command.',
  }
  const decisions = parts.redaction === 'aggregate' ? [] : decisionsOf(parts.facts)
  return [
    statement(0, 'initialized', whole),
    ...decisions.map(({ fact, verb, kind, because }) =>
      statement(
        fact.at,
        verb,
        {
          id: `${drill}/${kind}/${fact.id}`,
          type: `${BASE}/activity-types/${kind}`,
          name: `${kind.replaceAll('-', ' ')}, ${momentText(fact.at)}`,
          says: named(tell(fact) ?? kind),
        },
        because ? { response: named(because) } : undefined,
      ),
    ),
    statement(parts.at, parts.facts.some((fact) => fact.kind === 'drill-ended') ? 'completed' : 'terminated', whole, {
      duration: durationOf(parts.at),
      completion: parts.facts.some((fact) => fact.kind === 'drill-ended'),
    }),
  ]
}

interface Decision {
  fact: Fact
  verb: keyof typeof VERBS
  kind: string
  because?: string
}

/** What the trainee decided, one by one: orders, answers, decisions, what was told to the public. */
function decisionsOf(facts: readonly Fact[]): Decision[] {
  const closed = new Set(loopsOf(facts).map(({ opened }) => opened.loop))
  return facts.flatMap((fact): Decision[] => {
    switch (fact.kind) {
      case 'loop-opened':
        return fact.way === 'out' && fact.by === IMOC && closed.has(fact.loop)
          ? [{ fact, verb: 'asked', kind: 'order' }]
          : []
      case 'loop-acknowledged':
        return fact.by === IMOC && fact.withContent ? [{ fact, verb: 'responded', kind: 'acknowledgment' }] : []
      case 'loop-parked':
        return [{ fact, verb: 'responded', kind: 'set-aside', because: fact.because }]
      case 'loop-answered':
        return [{ fact, verb: 'responded', kind: 'answer' }]
      case 'loop-corrected':
        return fact.by === IMOC ? [{ fact, verb: 'responded', kind: 'correction' }] : []
      case 'decision-made':
        return [{ fact, verb: 'responded', kind: 'decision', because: fact.because }]
      case 'diagnosis-weighed':
        return [{ fact, verb: 'responded', kind: 'diagnosis', because: fact.because }]
      case 'status-published':
        return [{ fact, verb: 'shared', kind: 'public-update', because: fact.text }]
      case 'poll-opened':
        return [{ fact, verb: 'asked', kind: 'poll' }]
      case 'page-sent':
        return fact.by === IMOC ? [{ fact, verb: 'asked', kind: 'page' }] : []
      case 'command-claimed':
      case 'severity-set':
      case 'state-set':
      case 'deploys-locked':
      case 'deploys-unlocked':
        return fact.by === IMOC ? [{ fact, verb: 'interacted', kind: fact.kind }] : []
      case 'command-handed':
      case 'role-assigned':
        return [{ fact, verb: 'interacted', kind: fact.kind }]
      default:
        return []
    }
  })
}

/** ISO 8601: `PT26M10S`. */
function durationOf(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds))
  const parts = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60] as const
  const text = `${parts[0] > 0 ? `${parts[0]}H` : ''}${parts[1] > 0 ? `${parts[1]}M` : ''}${parts[2] > 0 ? `${parts[2]}S` : ''}`
  return `PT${text || '0S'}`
}
