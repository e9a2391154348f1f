import { z } from 'zod'
import { durationSchema, idSchema, shown } from './words'

/**
 * Something that happened, as authors write it: a verb, what it was about, sometimes one more word.
 * `done stop-runs`, `published identified`, `briefed *`. The list of verbs is in `engine/happenings.ts`.
 */
export const happeningSchema = z
  .string({ error: happeningMessage })
  .regex(/^[a-z][a-z-]*( [a-z0-9*$<][a-z0-9*.$<>-]*){1,2}$/, { error: happeningMessage })

const HEALTHS = ['healthy', 'degraded', 'down'] as const
export const healthSchema = z.enum(HEALTHS, {
  error: ({ input }) => `Health is healthy, degraded or down; this is ${shown(input)}.`,
})

/** Something that is, or is not, so at a moment of the drill. Declarative: nothing is ever evaluated as code. */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { in: string }
  | { happened: string; within?: number | undefined; times?: number | undefined }
  | { health: Record<string, 'healthy' | 'degraded' | 'down'> }
  | { setting: Record<string, string> }
  | { metric: string; above?: number | undefined; below?: number | undefined }
  | { deploys: 'locked' | 'unlocked' }
  | { slot: Record<string, string> }
  | { candour: Record<string, 'low' | 'good'> }
  | { after: number }

export const conditionSchema: z.ZodType<Condition, unknown> = z.lazy(() =>
  z
    .union(
      [
        z.strictObject({ all: z.array(conditionSchema).min(1) }),
        z.strictObject({ any: z.array(conditionSchema).min(1) }),
        z.strictObject({ not: conditionSchema }),
        z.strictObject({ in: z.string() }),
        z.strictObject({
          happened: happeningSchema,
          within: durationSchema.optional(),
          times: z.int().min(1).optional(),
        }),
        z.strictObject({ health: z.record(idSchema, healthSchema) }),
        z.strictObject({ setting: z.record(idSchema, idSchema) }),
        z.strictObject({ metric: idSchema, above: z.number().optional(), below: z.number().optional() }),
        z.strictObject({ deploys: z.enum(['locked', 'unlocked']) }),
        z.strictObject({ slot: z.record(z.string(), z.string()) }),
        z.strictObject({ candour: z.record(idSchema, z.enum(['low', 'good'])) }),
        z.strictObject({ after: durationSchema }),
      ],
      { error: conditionMessage },
    )
    .describe('A condition'),
)

function happeningMessage({ input }: { input?: unknown }): string {
  return `Write what happened as a verb and what it was about, such as "done stop-runs"; this is ${shown(input)}.`
}

function conditionMessage({ input }: { input?: unknown }): string {
  return `A condition is one of all, any, not, in, happened, health, setting, metric, deploys, slot, candour or after, with its own fields; this is ${shown(input)}.`
}
