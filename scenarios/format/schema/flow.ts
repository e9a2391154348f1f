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
    into: nameOf('service').describe(
      'The service that serves the misses: degraded beyond its capacity, down beyond 1.6 times that.',
    ),
    demand: z.number().positive().describe('Requests per second that customers make.'),
    capacity: z
      .number()
      .positive()
      .describe('Misses it can serve per second. Beyond that, work is wasted and it serves less, not more.'),
    'hit-rate': shareSchema.describe('Share of requests that a warm cache answers by itself.'),
    'warms-after': z.number().positive().describe('How many served misses make a cold cache warm.'),
    retries: shareSchema.prefault('80%').describe('How much of what failed comes again at once.'),
    admits: z
      .array(
        z.strictObject({
          when: conditionSchema.describe('Lets in so much while this holds.'),
          share: shareSchema.describe('How much of the demand is let in.'),
        }),
      )
      .default([])
      .describe('How much of the demand is let in: the first whose condition holds; otherwise all of it.'),
    'emptied-by': z
      .array(happeningSchema)
      .default([])
      .describe('What empties the cache, from one moment to the next: any of these.'),
    shows: z
      .strictObject({
        'hit-rate': nameOf('metric')
          .optional()
          .describe('A metric that shows what share of requests the cache answers, 0 to 100.'),
        load: nameOf('metric').optional().describe('A metric that shows the misses per second.'),
        failing: nameOf('metric').optional().describe('A metric that shows what share of requests fails, 0 to 100.'),
      })
      .default({})
      .describe('Metrics that the flow moves. Left out, nobody sees it.'),
  }),
)

export type Flow = z.output<typeof flowSchema>
