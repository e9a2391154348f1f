import { z } from 'zod'
import { conditionSchema } from './conditions'
import { idSchema, shareSchema } from './words'

/**
 * Requests on their way through a cache to something that can only serve so many: enough of a model for a cold cache,
 * a thundering herd and a retry storm to behave (Slack, 22 February 2022; Facebook's memcache paper, NSDI 2013).
 *
 * Rates are requests per second. Worked out every five seconds, only while something is off balance.
 */
export const flowSchema = z.strictObject({
  /** What serves the misses, and suffers when there are too many. */
  into: idSchema,
  demand: z.number().positive(),
  /** Misses it can serve per second. Beyond that, work is wasted and it serves less, not more. */
  capacity: z.number().positive(),
  /** Share of demand a warm cache answers by itself. */
  'hit-rate': shareSchema,
  /** How many served misses make a cold cache warm. */
  'warms-after': z.number().positive(),
  /** How much of what failed comes again at once. */
  retries: shareSchema.prefault('80%'),
  /** How much of the demand is let in: the first whose condition holds; otherwise all of it. */
  admits: z.array(z.strictObject({ when: conditionSchema, share: shareSchema })).default([]),
  /** Happens when the cache is emptied. */
  'emptied-by': z.array(z.string()).default([]),
  /** Metrics that show it. */
  shows: z
    .strictObject({ 'hit-rate': idSchema.optional(), load: idSchema.optional(), failing: idSchema.optional() })
    .default({}),
})

export type Flow = z.output<typeof flowSchema>
