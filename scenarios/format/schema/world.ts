import { z } from 'zod'
import { conditionSchema } from './conditions'
import { durationSchema, idSchema, listOf, shareSchema, shown, textSchema } from './words'

export const serviceSchema = z.strictObject({
  name: textSchema,
  kind: z.enum(['service', 'tool', 'store']).default('service'),
  needs: listOf(idSchema).prefault([]),
  /** Stops a spread: what it needs being down only degrades it. */
  bulkhead: z.boolean().default(false),
  /** Opens by itself when what it needs has been down this long: degraded from then on, instead of down. */
  breaker: durationSchema.optional(),
  /** When this, or its way back, was last tried for real. Known only to those who ask. */
  'last-exercised': textSchema.optional(),
  /** Customers touched per minute, when healthy. */
  customers: z.number().min(0).default(0),
})

const PANEL_NAMES = ['graphs', 'alerts', 'deploys', 'runbooks', 'status-page', 'chat', 'map', 'pager'] as const

/** A panel of the desk, the service it stands on, and what to do when that is gone. */
export const panelsSchema = z.partialRecord(
  z.enum(PANEL_NAMES),
  z.strictObject({ needs: idSchema, why: textSchema, instead: textSchema }),
)

export const metricSchema = z.strictObject({
  name: textSchema,
  unit: z.string(),
  service: idSchema,
  starts: z.number(),
  min: z.number().default(0),
  max: z.number(),
  noise: shareSchema.prefault('0%'),
  objective: z.strictObject({ value: z.number(), good: z.enum(['below', 'above']) }).optional(),
  /** Where it settles for each health of its service, and how long that takes. */
  follows: z
    .strictObject({ healthy: z.number(), degraded: z.number(), down: z.number(), over: durationSchema })
    .optional(),
  /** How it moves, per minute: the first whose condition holds. */
  rates: z.array(z.strictObject({ when: conditionSchema.optional(), 'per-minute': z.number() })).default([]),
  /** Values whose crossing is a happening: `reached hosts-down.60`. */
  reaches: z.array(z.number()).default([]),
  hidden: z.boolean().default(false),
})

export const alertSchema = z.strictObject({
  text: textSchema,
  service: idSchema,
  severity: z.enum(['sev1', 'sev2', 'sev3', 'sev4', 'sev5'], {
    error: ({ input }) => `Severity is sev1 to sev5; this is ${shown(input)}.`,
  }),
  group: idSchema,
  pages: listOf(idSchema).prefault([]),
  /** The metric that says how many instances fire; counted in one grouped row. */
  counts: idSchema.optional(),
})

export const deploySchema = z.strictObject({
  by: idSchema,
  what: textSchema,
  service: idSchema,
  /** How long it waits before going out when nobody holds it. */
  ships: durationSchema.prefault('30s'),
})

export type Service = z.output<typeof serviceSchema>
export type Metric = z.output<typeof metricSchema>
export type Alert = z.output<typeof alertSchema>
export type Deploy = z.output<typeof deploySchema>
