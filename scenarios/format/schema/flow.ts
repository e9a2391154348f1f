import { z } from 'zod'
import { conditionSchema, happeningSchema } from './conditions'
import { part } from './meaning'
import { nameOf, shareSchema } from './words'

/**
 * Requests on their way through a cache to something that can only serve so many: enough of a model for a cold cache,
 * a thundering herd and a retry storm to behave (Slack, 22 February 2022; Facebook's memcache paper, NSDI 2013).
 *
 * Rates are requests per second. Worked out every five seconds, only while something is off balance.
 */
export const flowSchema = part(
  'flow',
  z.strictObject({
    into: nameOf('service').describe('What serves the misses, and suffers when there are too many.'),
    demand: z.number().positive().describe('Requests per second.'),
    capacity: z
      .number()
      .positive()
      .describe('Misses it can serve per second. Beyond that, work is wasted and it serves less, not more.'),
    'hit-rate': shareSchema.describe('Share of demand that a warm cache answers by itself.'),
    'warms-after': z.number().positive().describe('How many served misses make a cold cache warm.'),
    retries: shareSchema.prefault('80%').describe('How much of what failed comes again at once.'),
    admits: z
      .array(z.strictObject({ when: conditionSchema, share: shareSchema }))
      .default([])
      .describe('How much of the demand is let in: the first whose condition holds; otherwise all of it.'),
    'emptied-by': z.array(happeningSchema).default([]).describe('Happens when the cache is emptied.'),
    shows: z
      .strictObject({
        'hit-rate': nameOf('metric').optional(),
        load: nameOf('metric').optional(),
        failing: nameOf('metric').optional(),
      })
      .default({})
      .describe('Metrics that show it.'),
  }),
)

export type Flow = z.output<typeof flowSchema>
