import { z } from 'zod'
import { conditionSchema } from './conditions'
import { means, part } from './meaning'
import { durationSchema, idSchema, listOf, nameOf, shareSchema, shown, textSchema } from './words'

export const serviceSchema = part(
  'service',
  z.strictObject({
    name: textSchema,
    kind: z
      .enum(['service', 'tool', 'store'])
      .default('service')
      .describe('A tool is something the trainee works with.'),
    needs: listOf(nameOf('service')).prefault([]).describe('What it stands on: that being down takes it down.'),
    bulkhead: z.boolean().default(false).describe('Stops a spread: what it needs being down only degrades it.'),
    breaker: durationSchema
      .optional()
      .describe('Opens by itself when what it needs has been down this long: degraded from then on, instead of down.'),
    'last-exercised': textSchema
      .optional()
      .describe('When this, or its way back, was last tried for real. Known only to those who ask.'),
    customers: z.number().min(0).default(0).describe('Customers touched per minute, when healthy.'),
  }),
)

export const PANEL_NAMES = ['graphs', 'alerts', 'deploys', 'runbooks', 'status-page', 'chat', 'map', 'pager'] as const

/** A panel of the desk, the service it stands on, and what to do when that is gone. */
export const panelsSchema = z.partialRecord(
  z.enum(PANEL_NAMES),
  z.strictObject({
    needs: nameOf('service').describe('Dark while this is down.'),
    why: textSchema,
    instead: textSchema.describe('What to do instead.'),
  }),
)

export const metricSchema = part(
  'metric',
  z.strictObject({
    name: textSchema,
    unit: z.string(),
    service: nameOf('service'),
    starts: z.number(),
    min: z.number().default(0),
    max: z.number(),
    noise: shareSchema.prefault('0%').describe('How much the drawn line wavers.'),
    objective: z
      .strictObject({ value: z.number(), good: z.enum(['below', 'above']) })
      .optional()
      .describe('The line it should stay below, or above.'),
    follows: z
      .strictObject({ healthy: z.number(), degraded: z.number(), down: z.number(), over: durationSchema })
      .optional()
      .describe('Where it settles for each health of its service, and how long that takes.'),
    rates: z
      .array(z.strictObject({ when: conditionSchema.optional(), 'per-minute': z.number() }))
      .default([])
      .describe('How it moves, per minute: the first whose condition holds.'),
    reaches: z
      .array(z.number())
      .default([])
      .describe('Values whose crossing upwards is a happening: `reached hosts-down.60`.'),
    hidden: z.boolean().default(false).describe('Not drawn at the desk.'),
  }),
)

export const alertSchema = part(
  'alert',
  z.strictObject({
    text: textSchema,
    service: nameOf('service'),
    severity: means(
      z.enum(['sev1', 'sev2', 'sev3', 'sev4', 'sev5'], {
        error: ({ input }) => `Severity is sev1 to sev5; this is ${shown(input)}.`,
      }),
      { is: 'value', kind: 'severity' },
    ),
    group: idSchema.describe('Alerts of a group are one row.'),
    pages: listOf(nameOf('person', 'imoc')).prefault([]).describe('Who is paged when it fires.'),
    counts: nameOf('metric').optional().describe('The metric that says how many instances fire.'),
  }),
)

export const deploySchema = z.strictObject({
  by: nameOf('person'),
  what: textSchema,
  service: nameOf('service'),
  ships: durationSchema.prefault('30s').describe('How long it waits before going out when nobody holds it.'),
})

export type Service = z.output<typeof serviceSchema>
export type Metric = z.output<typeof metricSchema>
export type Alert = z.output<typeof alertSchema>
export type Deploy = z.output<typeof deploySchema>
