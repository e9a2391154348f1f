import { z } from 'zod'
import { effectsSchema } from '../format'
import { asWritten } from './injected'
import {
  BRIEFING_POINTS,
  COMPONENT_STATES,
  HANDOVER_POINTS,
  INCIDENT_STATES,
  type Move,
  NOTE_KINDS,
  REACTION_MARKS,
  type Refusal,
  ROLES,
  SEVERITIES,
} from './move'
import { refuse } from './moves/refuse'

const text = z.string().max(4000)
const id = z.string().min(1).max(100)
const people = z.array(id).max(50)
const slots = z.record(id, z.string().max(200))
const seconds = z.int().min(0).max(86_400)
const marks = Object.keys(REACTION_MARKS) as [keyof typeof REACTION_MARKS, ...Array<keyof typeof REACTION_MARKS>]

/** Every move, as it comes from outside: a file, a window, a socket. */
export const moveSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('claim-command'), text: text.optional() }),
  z.strictObject({ do: z.literal('say'), in: id, text, to: people.optional(), re: id.optional() }),
  z.strictObject({
    do: z.literal('order'),
    in: id,
    to: id.nullable(),
    ask: id,
    slots: slots.default({}),
    within: seconds.nullable().default(null),
    text: text.optional(),
    re: id.optional(),
  }),
  z.strictObject({
    do: z.literal('tell'),
    in: id,
    to: people.optional(),
    tell: id,
    slots: slots.default({}),
    text: text.optional(),
    re: id.optional(),
  }),
  z.strictObject({ do: z.literal('confirm'), loop: id }),
  z.strictObject({ do: z.literal('correct'), loop: id }),
  z.strictObject({ do: z.literal('chase'), loop: id }),
  z.strictObject({ do: z.literal('cancel'), loop: id }),
  z.strictObject({ do: z.literal('react'), message: id, mark: z.enum(marks) }),
  z.strictObject({ do: z.literal('park'), loop: id, because: text, until: seconds.optional() }),
  z.strictObject({ do: z.literal('acknowledge-alert'), alert: id }),
  z.strictObject({ do: z.literal('escalate-alert'), alert: id, to: id }),
  z.strictObject({ do: z.literal('page'), person: id, because: text }),
  z.strictObject({ do: z.literal('set-severity'), severity: z.enum(SEVERITIES) }),
  z.strictObject({ do: z.literal('set-state'), state: z.enum(INCIDENT_STATES) }),
  z.strictObject({ do: z.literal('lock-deploys'), reason: text, allow: people.default([]) }),
  z.strictObject({ do: z.literal('unlock-deploys'), reason: text }),
  z.strictObject({ do: z.literal('allow-deploy'), deploy: id, reason: text }),
  z.strictObject({ do: z.literal('assign-role'), role: z.enum(ROLES), person: id }),
  z.strictObject({ do: z.literal('brief'), person: id, points: z.partialRecord(z.enum(BRIEFING_POINTS), text) }),
  z.strictObject({ do: z.literal('release'), person: id }),
  z.strictObject({
    do: z.literal('publish'),
    state: z.enum(INCIDENT_STATES),
    components: z.record(id, z.enum(COMPONENT_STATES)).default({}),
    text,
    nextUpdateIn: seconds.nullable().default(null),
  }),
  z.strictObject({ do: z.literal('weigh'), diagnosis: id, as: z.enum(['pursued', 'ruled-out']), because: text }),
  z.strictObject({ do: z.literal('note'), text, kind: z.enum(NOTE_KINDS).default('note'), pin: z.int().optional() }),
  z.strictObject({ do: z.literal('decide'), decision: id, choice: id, because: text }),
  z.strictObject({ do: z.literal('poll'), about: id, text: text.optional() }),
  z.strictObject({ do: z.literal('tick'), item: id, on: z.boolean() }),
  z.strictObject({
    do: z.literal('answer-prompt'),
    prompt: z.int(),
    how: z.enum(['done', 'defer', 'dismiss']),
    reason: text.optional(),
  }),
  z.strictObject({ do: z.literal('hand-over'), to: id, report: z.partialRecord(z.enum(HANDOVER_POINTS), text) }),
  z.strictObject({ do: z.literal('resolve'), accepting: people.default([]), text: text.optional() }),
  z.strictObject({ do: z.literal('inject'), what: z.preprocess(asWritten, effectsSchema) }),
  z.strictObject({ do: z.literal('stop'), because: z.enum(['real-incident', 'ended-early']) }),
])

/** Reads a move that came from outside; what is wrong with it comes back as a refusal in a sentence. */
export function parseMove(value: unknown): { ok: true; move: Move } | Refusal {
  const parsed = moveSchema.safeParse(value)
  if (parsed.success) return { ok: true, move: withoutUndefined(parsed.data) as Move }
  const [issue] = parsed.error.issues
  if (issue?.code === 'too_big' && issue.origin === 'string') {
    return refuse('too-long', `Write less: ${Number(issue.maximum)} letters are the most that go here.`)
  }
  const where = issue && issue.path.length > 0 ? ` at "${issue.path.join('.')}"` : ''
  return refuse('not-a-move', `This is not a move Hearback knows${where}: ${issue?.message ?? 'it has another shape'}.`)
}

function withoutUndefined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined))
}
