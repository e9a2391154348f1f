import { z } from 'zod'

import { type Fact, isFact, type Move, parseMove } from '../../../scenarios/engine'
import type { Annotation, RecordingHeader } from '../../bridge'
import { isTooDeep } from '../depth'

/** Run format 1. Each line of a run's file, in the order things happened. `wall` is wall time, ISO 8601. */
export type RunLine =
  /** The first line, and only that. */
  | ({ kind: 'header' } & RecordingHeader)
  | { kind: 'move'; at: number; move: Move; wall: string }
  | { kind: 'fact'; fact: Fact }
  /** The drill had reached this second. What a killed app goes on from. */
  | { kind: 'clock'; at: number; paused: boolean; speed: number; wall: string }
  | { kind: 'annotation'; annotation: Annotation; wall: string }
  /** The drill is over: it ended by itself, or somebody gave it up where it had stopped. */
  | { kind: 'end'; at: number; how: 'ended' | 'given-up'; wall: string }
  /** A write that a crash cut off, kept here as it was found, when the run was taken up again. */
  | { kind: 'torn'; text: string; wall: string }

const at = z.number().int().nonnegative()
const wall = z.string()

/**
 * The shape a line must have before its content is believed. That moves and facts have theirs, so that whatever folds over
 * them may take it as given; whether they are right is for `verifyRun`, which plays them again.
 */
const lineSchema = z.discriminatedUnion('kind', [
  z.looseObject({
    kind: z.literal('header'),
    hearback: z.literal(1),
    run: z.string(),
    scenario: z.string(),
    scenarioHash: z.string(),
    seed: z.number().int(),
    assistance: z.enum(['full', 'lists', 'none']),
    difficulty: z.enum(['calm', 'standard', 'hard']).optional(),
    startedAt: wall,
    version: z.string(),
    forkedFrom: z
      .looseObject({ run: z.string(), at, by: z.literal('bot').optional(), because: z.string().optional() })
      .optional(),
  }),
  z.looseObject({ kind: z.literal('move'), at, move: z.custom((move) => parseMove(move).ok), wall }),
  z.looseObject({ kind: z.literal('fact'), fact: z.custom(isFact) }),
  z.looseObject({ kind: z.literal('clock'), at, paused: z.boolean(), speed: z.number(), wall }),
  z.looseObject({ kind: z.literal('annotation'), annotation: z.looseObject({ kind: z.string() }), wall }),
  z.looseObject({ kind: z.literal('end'), at, how: z.enum(['ended', 'given-up']), wall }),
  z.looseObject({ kind: z.literal('torn'), text: z.string(), wall }),
])

/** The line that this text is, or `null` when it is none of ours. Its fields keep the order they have in the text. */
export function parseLine(json: string): RunLine | null {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return null
  }
  // The value itself, not zod's copy: a copy may reorder fields, and facts are compared byte for byte.
  return !isTooDeep(value) && lineSchema.safeParse(value).success ? (value as RunLine) : null
}
