import { z } from 'zod'
import type { Fact, FactKind, FactOf } from './fact'
import {
  BRIEFING_POINTS,
  COMPONENT_STATES,
  HANDOVER_POINTS,
  INCIDENT_STATES,
  NOTE_KINDS,
  REACTION_MARKS,
  ROLES,
  SEVERITIES,
} from './move'
import { PANELS } from './panel'

const text = z.string()
const number = z.number()
const yes = z.boolean()
const texts = z.array(text)
const words = z.record(text, text)
const health = z.enum(['healthy', 'degraded', 'down'])
const severity = z.enum(SEVERITIES)
const state = z.enum(INCIDENT_STATES)
const role = z.enum(ROLES)
const panel = z.enum(PANELS)
const handover = z.array(z.enum(HANDOVER_POINTS))
const marks = Object.keys(REACTION_MARKS) as [keyof typeof REACTION_MARKS, ...Array<keyof typeof REACTION_MARKS>]

const ask = z.object({
  id: text,
  label: text,
  hint: text,
  text,
  slots: z.array(z.object({ name: text, label: text, options: texts })),
  risky: yes,
})
const decision = z.object({ id: text, question: text, choices: z.array(z.object({ id: text, label: text })) })

type Own = 'id' | 'at' | 'for' | 'kind'
type Fields = { [K in FactKind]: { [F in Exclude<keyof FactOf<K>, Own>]-?: z.ZodType<FactOf<K>[F]> } }

/** What each kind of fact says, field by field. */
const FIELDS = {
  'drill-began': { scenario: text, seed: number },
  'drill-ended': { ending: text, title: text, text, good: yes },
  'state-entered': { state: text, text: text.exactOptional() },
  'setting-changed': { setting: text, value: text },
  'service-health': { service: text, health, because: text.exactOptional() },
  'breaker-opened': { service: text },
  'service-reported': { service: text, health, by: text },
  'metric-course': { metric: text, from: number, perMinute: number, to: number.exactOptional() },
  'metric-reached': { metric: text, threshold: number },
  'panel-dark': { panel, service: text, why: text, fallback: text },
  'panel-back': { panel, service: text },
  'world-event': { text, lane: text, event: text.exactOptional() },
  'alert-fired': { alert: text, group: text, service: text, severity, text, count: number },
  'alert-count': { alert: text, count: number },
  'alert-acknowledged': { alert: text, by: text },
  'alert-escalated': { alert: text, to: text, by: text },
  'alert-cleared': { alert: text },
  'page-sent': { page: text, person: text, by: text, because: text },
  'page-answered': { page: text, person: text },
  'page-declined': { page: text, person: text, text },
  'page-unanswered': { page: text, person: text },
  'person-joined': { person: text, how: z.enum(['present', 'paged', 'volunteer']), needsBriefing: yes },
  'person-left': { person: text, why: z.enum(['released', 'off', 'bored']) },
  'person-briefed': { person: text, points: z.array(z.enum(BRIEFING_POINTS)), by: text },
  'person-busy': { person: text, doing: text, loop: text.exactOptional() },
  'person-free': { person: text },
  'person-adrift': { person: text, text },
  'span-exceeded': { reports: number },
  'candour-changed': { person: text, candour: number },
  'role-assigned': { role, person: text },
  'role-declined': { role, person: text },
  message: {
    message: text,
    in: text,
    by: text,
    to: texts,
    text,
    re: text.exactOptional(),
    loop: text.exactOptional(),
    line: text.exactOptional(),
    tell: text.exactOptional(),
  },
  reaction: { message: text, by: text, mark: z.enum(marks) },
  'loop-opened': {
    loop: text,
    way: z.enum(['out', 'in']),
    form: z.enum(['order', 'signal', 'request']),
    by: text,
    to: text.nullable(),
    message: text,
    about: text,
    ask: text.exactOptional(),
    signal: text.exactOptional(),
    slots: words.exactOptional(),
    due: number.exactOptional(),
    re: text.exactOptional(),
  },
  'loop-heard': { loop: text, by: text, how: z.enum(['voice', 'reaction']) },
  'loop-read-back': { loop: text, by: text, message: text, slots: words },
  'loop-confirmed': { loop: text, by: text },
  'loop-corrected': { loop: text, by: text },
  'loop-started': { loop: text, by: text, slots: words },
  'loop-done': { loop: text, by: text },
  'loop-reported': { loop: text, by: text, message: text, outcome: text },
  'loop-refused': { loop: text, by: text, message: text, why: z.enum(['not-here', 'not-mine', 'cannot']) },
  'loop-overdue': { loop: text },
  'loop-cancelled': { loop: text, by: text },
  'loop-dropped': { loop: text, why: z.enum(['nobody', 'left', 'ended']) },
  'loop-acknowledged': { loop: text, by: text, withContent: yes, named: texts, message: text },
  'loop-owned': { loop: text, by: text, order: text },
  'loop-let-go': { loop: text, order: text },
  'loop-parked': { loop: text, because: text, until: number.exactOptional() },
  'loop-answered': { loop: text, message: text },
  'loop-repeated': { loop: text, message: text },
  'loop-assumed-heard': { loop: text },
  'loop-harmed': { loop: text, text },
  'loop-closed': { loop: text },
  'command-claimed': { by: text, message: text },
  'command-offered': { to: text, points: handover, message: text },
  'command-handed': { to: text, points: handover },
  'watch-passed': { hours: number },
  'severity-set': { severity, by: text },
  'state-set': { state, by: text },
  'loss-accepted': { need: text, name: text },
  'ask-learned': { ask },
  'decision-offered': { decision },
  'decision-made': { decision: text, choice: text, because: text },
  'diagnosis-voiced': { diagnosis: text, by: text, short: text, message: text },
  'diagnosis-weighed': { diagnosis: text, as: z.enum(['pursued', 'ruled-out']), because: text },
  'poll-opened': { about: text, message: text },
  'poll-objected': { about: text, by: text, message: text },
  'poll-closed': { about: text, objections: number },
  'note-taken': { note: number, text, noteKind: z.enum(NOTE_KINDS), pin: number.exactOptional() },
  'deploys-locked': { by: text, reason: text, allow: texts },
  'deploys-unlocked': { by: text, reason: text },
  'deploy-queued': { deploy: text, by: text, what: text, service: text },
  'deploy-held': { deploy: text },
  'deploy-allowed': { deploy: text, reason: text },
  'deploy-shipped': { deploy: text, by: text },
  'status-published': {
    state,
    components: z.record(text, z.enum(COMPONENT_STATES)),
    text,
    nextUpdateAt: number.exactOptional(),
  },
  'item-cued': { item: text, round: number, cue: number, due: number },
  'item-seen': { item: text, round: number, evidence: number },
  'item-ticked': { item: text, on: yes },
  'prompt-given': { prompt: number, name: text, text, item: text.exactOptional() },
  'prompt-answered': { prompt: number, how: z.enum(['done', 'defer', 'dismiss']), reason: text.exactOptional() },
} satisfies Fields

const SCHEMAS = new Map<unknown, z.ZodType>(
  Object.entries(FIELDS).map(([kind, fields]) => [
    kind,
    z.object({
      id: z.int().positive(),
      at: z.int().nonnegative(),
      for: z.enum(['seats', 'truth']),
      kind: z.literal(kind),
      ...fields,
    }),
  ]),
)

/**
 * Whether a value from outside has the shape of a fact; of fields it does not know it says nothing. Whether it ever
 * happened is another question, which playing the moves again answers.
 */
export function isFact(value: unknown): value is Fact {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false
  return SCHEMAS.get(value.kind)?.safeParse(value).success ?? false
}
