import { z } from 'zod'
import { means, part } from './meaning'
import { durationSchema, nameOf, oneOf, shown } from './words'

/**
 * Something that happened, as authors write it: a verb, what it was about, sometimes one more word.
 * `done stop-runs`, `published identified`, `briefed *`. The list of verbs is in `verbs.ts`.
 */
export const happeningSchema = means(
  z
    .string({ error: happeningMessage })
    .regex(/^[a-z][a-z-]*( [a-z0-9*$<][A-Za-z0-9*.$<>-]*){1,2}$/, { error: happeningMessage })
    .describe('Something that happened: a verb and what it was about, such as "done stop-runs" or "published *".'),
  { is: 'happening' },
)

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

export const CONDITIONS = [
  'all',
  'any',
  'not',
  'in',
  'happened',
  'health',
  'setting',
  'metric',
  'deploys',
  'slot',
  'candour',
  'after',
] as const

export const conditionSchema: z.ZodType<Condition, unknown> = z.lazy(() =>
  z
    .union(
      [
        condition({
          all: z.array(conditionSchema).min(1, { error: 'Write at least one condition under "all".' }),
        }).describe('Every one of these holds.'),
        condition({
          any: z.array(conditionSchema).min(1, { error: 'Write at least one condition under "any".' }),
        }).describe('At least one of these holds.'),
        condition({ not: conditionSchema }).describe('This does not hold.'),
        condition({
          in: means(z.string(), { is: 'name', of: ['state'] }).describe(
            'A state, as a path from the top: `fleet.spreading`.',
          ),
        }).describe('The failure is in this state.'),
        condition({
          happened: happeningSchema,
          within: durationSchema.optional().describe('Only if it happened within this long.'),
          times: z.int().min(1).optional().describe('Only if it happened at least this often.'),
        }).describe('This has happened.'),
        condition({ health: z.record(nameOf('service'), healthSchema) }).describe('Services have this health.'),
        condition({
          setting: z.record(nameOf('setting'), means(z.string(), { is: 'setting-value' })),
        }).describe('Settings have this value.'),
        condition({
          metric: nameOf('metric'),
          above: z.number().optional().describe('At or above this value.'),
          below: z.number().optional().describe('At or below this value.'),
        }).describe('A metric is at or beyond a value.'),
        condition({ deploys: z.enum(['locked', 'unlocked']) }).describe('Deploys are locked, or not.'),
        condition({
          slot: z.record(means(z.string(), { is: 'name', of: ['slot'] }), means(z.string(), { is: 'slot-value' })),
        }).describe('What was understood in the blanks of an order. In outcomes only.'),
        condition({ candour: z.record(nameOf('person'), z.enum(['low', 'good'])) }).describe(
          'How openly somebody speaks: blame lowers it.',
        ),
        condition({ after: durationSchema }).describe('At least this long after T+00:00.'),
      ],
      { error: conditionMessage },
    )
    .describe('Something that is, or is not, so. Several at once go under `all` or `any`.'),
)

function condition<T extends z.core.$ZodShape>(shape: T) {
  return part('condition', z.strictObject(shape))
}

function happeningMessage({ input }: { input?: unknown }): string {
  return `Write what happened as a verb and what it was about, such as "done stop-runs"; this is ${shown(input)}.`
}

function conditionMessage({ input }: { input?: unknown }): string {
  return `A condition is one of ${oneOf(CONDITIONS)}, with its own fields; this is ${shown(input)}.`
}
