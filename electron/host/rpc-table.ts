import { z } from 'zod'

import { parseMove } from '../../scenarios/engine'
import { FASTEST, SLOWEST } from './drill-clock'
import { RUN_ID } from './file-names'
import type { CallName } from './protocol'

const run = z.string().regex(RUN_ID)
const text = z.string().max(20_000)
const word = z.string().max(200)
const factId = z.int().positive()

const choice = z.strictObject({
  scenario: z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/),
  seed: z.int().min(0).max(4_294_967_295).exactOptional(),
  assistance: z.enum(['full', 'lists', 'none']).exactOptional(),
  difficulty: z.enum(['calm', 'standard', 'hard']).exactOptional(),
})

const pace = z.strictObject({
  paused: z.boolean().exactOptional(),
  speed: z.number().min(SLOWEST).max(FASTEST).exactOptional(),
})

const annotation = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('debrief-note'), at: z.int().nonnegative().nullable(), text }),
  z.strictObject({ kind: z.literal('appeal'), item: z.string().max(200), text }),
  z.strictObject({ kind: z.literal('factors'), tree: z.json() }),
  z.strictObject({ kind: z.literal('factor-tree'), tree: z.json() }),
  z.strictObject({ kind: z.literal('whys'), chain: z.array(z.string().max(2000)).max(12) }),
  z.strictObject({
    kind: z.literal('rating'),
    by: z.enum(['self', 'peer', 'facilitator']),
    domain: word,
    score: z.int().min(1).max(5).nullable(),
    moments: z.array(factId).max(50),
    text,
  }),
  z.strictObject({
    kind: z.literal('lesson'),
    id: word,
    text,
    strength: word,
    owner: word,
    due: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .nullable(),
    kept: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('survey'),
    learned: text,
    hindered: text,
    again: z.enum(['yes', 'perhaps', 'no']).nullable(),
  }),
  z.strictObject({ kind: z.literal('thanks'), to: word, fact: factId.nullable(), text }),
  z.strictObject({ kind: z.literal('sweater'), at: z.int().nonnegative().nullable(), text }),
  z.strictObject({ kind: z.literal('bias'), finding: word, fits: z.boolean().nullable(), text }),
  z.strictObject({ kind: z.literal('card'), text, approved: z.boolean() }),
  z.strictObject({ kind: z.literal('marks-shown'), shown: z.boolean() }),
])

/** What a move may look like is the engine's to say; here it only has to be one. */
const move = z.unknown().transform((value, context) => {
  const parsed = parseMove(value)
  if (parsed.ok) return parsed.move
  context.addIssue({ code: 'custom', message: parsed.message })
  return z.NEVER
})

/**
 * The arguments of every call, for every carrier: nothing from a window reaches the host without passing here. `sit` and
 * `leave` carry no listener on the wire; their notices come as pushes.
 */
export const ARGUMENTS = {
  library: z.tuple([]),
  runs: z.tuple([]),
  start: z.tuple([choice]),
  resume: z.tuple([run]),
  sit: z.tuple([run]),
  leave: z.tuple([run]),
  act: z.tuple([run, move]),
  pace: z.tuple([run, pace]),
  recording: z.tuple([run]),
  fork: z.tuple([run, z.int().nonnegative()]),
  botPlaysOn: z.tuple([run, z.int().nonnegative()]),
  annotate: z.tuple([run, annotation]),
  giveUp: z.tuple([run]),
  discard: z.tuple([run]),
  search: z.tuple([word]),
  progress: z.tuple([]),
  backup: z.tuple([]),
  giveAway: z.tuple([run]),
  takeInPart: z.tuple([
    z.strictObject({
      upload: z.string().regex(/^[a-z0-9-]{1,60}$/),
      part: z.int().nonnegative(),
      last: z.boolean(),
      base64: z.base64().max(180_000),
    }),
  ]),
  discardAll: z.tuple([z.int().nonnegative()]),
  openScenario: z.tuple([]),
} satisfies Record<CallName, z.ZodType>

export type Arguments = { [C in CallName]: z.output<(typeof ARGUMENTS)[C]> }
