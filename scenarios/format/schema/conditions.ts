import { z } from 'zod'
import { choiceOf } from './choices'
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

export const healthSchema = choiceOf(
  { healthy: 'Works.', degraded: 'Works badly.', down: 'Does not work.' },
  { error: ({ input }) => `Health is healthy, degraded or down; this is ${shown(input)}.` },
)

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
          all: z
            .array(conditionSchema)
            .min(1, { error: 'Write at least one condition under "all".' })
            .describe('The conditions.'),
        }).describe('Every one of these holds.'),
        condition({
          any: z
            .array(conditionSchema)
            .min(1, { error: 'Write at least one condition under "any".' })
            .describe('The conditions.'),
        }).describe('At least one of these holds.'),
        condition({ not: conditionSchema.describe('The condition.') }).describe('This does not hold.'),
        condition({
          in: means(z.string(), { is: 'name', of: ['state'] }).meta({
            description: 'The state, as a path from the top.',
            examples: ['fleet.spreading'],
          }),
        }).describe('The failure is in this state.'),
        condition({
          happened: happeningSchema.describe('What happened: a verb and what it was about.'),
          within: durationSchema
            .optional()
            .describe('Only if it last happened no longer ago than this. Left out, ever.'),
          times: z.int().min(1).optional().describe('Only if it happened at least this often. Left out, once.'),
        }).describe('This has happened.'),
        condition({
          health: z.record(nameOf('service'), healthSchema).meta({
            description: 'For each service, its health.',
            examples: [{ web: 'healthy' }],
          }),
        }).describe('Services have this health, all of them.'),
        condition({
          setting: z.record(nameOf('setting'), means(z.string(), { is: 'setting-value' })).meta({
            description: 'For each setting, its value.',
            examples: [{ admit: 'tenth' }],
          }),
        }).describe('Settings have this value, all of them.'),
        condition({
          metric: nameOf('metric').describe('The metric, without the noise of its graph.'),
          above: z.number().optional().describe('At or above this value. Left out, however low.'),
          below: z.number().optional().describe('At or below this value. Left out, however high.'),
        }).describe('A metric is at or beyond a value.'),
        condition({
          deploys: choiceOf({
            locked: 'Nothing ships but what is on the allow-list.',
            unlocked: 'What comes up ships.',
          }).describe('How deploys stand.'),
        }).describe('Deploys are locked, or not.'),
        condition({
          slot: z
            .record(means(z.string(), { is: 'name', of: ['slot'] }), means(z.string(), { is: 'slot-value' }))
            .meta({ description: 'For each blank, the option understood.', examples: [{ host: 'web-071' }] }),
        }).describe('What was understood in the blanks of an order. In outcomes only.'),
        condition({
          candour: z
            .record(
              nameOf('person'),
              choiceOf({ low: 'Keeps to themselves what they are not asked.', good: 'Says what they see.' }),
            )
            .meta({ description: 'For each person, how openly they speak.', examples: [{ noor: 'good' }] }),
        }).describe('People speak this openly: blame lowers it, thanks raise it.'),
        condition({ after: durationSchema.describe('How long after T+00:00.') }).describe(
          'The drill has run at least this long.',
        ),
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
