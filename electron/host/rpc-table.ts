import { z } from 'zod'

import { parseMove } from '../../scenarios/engine'
import { annotation } from './annotation-schema'
import { FASTEST, SLOWEST } from './drill-clock'
import { RUN_ID } from './file-names'
import type { CallName } from './protocol'

const run = z.string().regex(RUN_ID)
const word = z.string().max(200)

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
  discardAll: z.tuple([z.int().nonnegative(), z.boolean().optional()]),
  openScenario: z.tuple([]),
} satisfies Record<CallName, z.ZodType>

export type Arguments = { [C in CallName]: z.output<(typeof ARGUMENTS)[C]> }
