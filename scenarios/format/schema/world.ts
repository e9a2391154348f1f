import { z } from 'zod'
import { choiceOf } from './choices'
import { conditionSchema } from './conditions'
import { means, part } from './meaning'
import { plainOf } from './plain'
import { durationSchema, idSchema, listOf, nameOf, shareSchema, shown, textSchema } from './words'

export const serviceSchema = part(
  'service',
  z.strictObject({
    name: textSchema.meta({ description: 'What people and the desk call it.', examples: ['checkout'] }),
    kind: choiceOf({
      service: 'Something customers or other services use.',
      tool: 'Something the trainee works with: the graphs, the pager, the chat.',
      store: 'Something that keeps data.',
    })
      .default('service')
      .describe('What sort of thing it is.'),
    needs: listOf(nameOf('service'))
      .prefault([])
      .describe('What it stands on: while one of these is down it is down, while one is degraded it is degraded.'),
    bulkhead: z
      .boolean()
      .default(false)
      .describe('Softens a spread: what it needs being down only degrades it, and being degraded leaves it well.'),
    breaker: durationSchema
      .optional()
      .describe(
        'Opens by itself when what it needs has been down this long: degraded from then on, instead of down. Left out, it has none.',
      ),
    'last-exercised': textSchema.optional().meta({
      description:
        'When this, or its way back, was last tried for real: what `{exercised ID}` says in a text. Known only to those who ask.',
      examples: ['failed over to 14 months ago, on a quiet Sunday'],
    }),
    customers: z
      .number()
      .min(0)
      .default(0)
      .describe('Customers it serves per minute when healthy: what the cost in customers is worked out from.'),
  }),
)

/** A panel of the desk, the service it stands on, and what to do when that is gone. */
export const panelsSchema = z.partialRecord(
  choiceOf({
    graphs: 'The graphs of metrics.',
    alerts: 'The list of alerts.',
    deploys: 'The deploy queue and its lock.',
    runbooks: 'The runbooks.',
    'status-page': 'The public status page.',
    chat: 'The chat. While it is dark, people talk on the call.',
    map: 'The map of services.',
    pager: 'Paging people.',
  }),
  part(
    'panel',
    z.strictObject({
      needs: nameOf('service').describe('The service it stands on: the panel is dark while that is down.'),
      why: textSchema.meta({
        description: 'Why it is dark, as the dark panel says it.',
        examples: ['The graphs are down.'],
      }),
      instead: textSchema.meta({
        description: 'What to do instead, as the dark panel says it.',
        examples: ['Ask somebody to read the numbers to you.'],
      }),
    }),
  ),
)

export const metricSchema = part(
  'metric',
  z.strictObject({
    name: textSchema.meta({ description: 'What its graph is called.', examples: ['cache hit rate'] }),
    unit: z
      .string()
      .meta({ description: 'What its numbers count, as written after them.', examples: ['%', 'ms', '/min'] }),
    service: nameOf('service').describe('The service it belongs to: whose health `follows` goes by.'),
    starts: z.number().describe('Its value at T+00:00, between `min` and `max`.'),
    min: z.number().default(0).describe('The least it can be: it never goes below.'),
    max: z.number().describe('The most it can be: it never goes above.'),
    noise: shareSchema
      .prefault('0%')
      .describe('How much the drawn line wavers, as a share of the value. Conditions look at the value without it.'),
    objective: z
      .strictObject({
        value: z.number().describe('Where the line is drawn, in the unit of the metric.'),
        good: choiceOf({
          below: 'Well while it is at or below the line.',
          above: 'Well while it is at or above the line.',
        }).describe('On which side of the line all is well.'),
      })
      .optional()
      .describe('The line it should stay below, or above. Left out, none is drawn.'),
    follows: z
      .strictObject({
        healthy: z.number().describe('Where it settles while its service is healthy.'),
        degraded: z.number().describe('Where it settles while its service is degraded.'),
        down: z.number().describe('Where it settles while its service is down.'),
        over: durationSchema.describe('How long it takes to get there, in a straight line; `0s` is at once.'),
      })
      .optional()
      .describe('Where it settles for each health of its service. Left out, it takes no notice of health.'),
    rates: z
      .array(
        z.strictObject({
          when: conditionSchema.optional().describe('Moves so while this holds. Left out, always.'),
          'per-minute': z.number().describe('How much it grows in a minute; below 0, how much it falls.'),
        }),
      )
      .default([])
      .describe('How it moves by itself: at the first of these whose condition holds, and not at all where none does.'),
    reaches: z
      .array(z.number())
      .default([])
      .meta({
        description: 'Values whose first crossing upwards is a happening: `reached hosts-down.60`.',
        examples: [[30, 60]],
      }),
    hidden: z.boolean().default(false).describe('Whether the desk does without its graph.'),
  }),
)

export const alertSchema = part(
  'alert',
  z.strictObject({
    text: textSchema.meta({ description: 'What monitoring says.', examples: ['Checkout error rate above 5 %'] }),
    plain: plainOf(textSchema),
    service: nameOf('service').describe('The service it is about.'),
    severity: means(
      choiceOf(
        {
          sev1: 'Most customers cannot do what they came for, or data is at risk.',
          sev2: 'Many customers are held up, or a core function is badly degraded.',
          sev3: 'Some customers notice, and there is a way round.',
          sev4: 'Nobody outside notices yet.',
          sev5: 'A flaw in looks, or a question.',
        },
        { error: ({ input }) => `Severity is sev1 to sev5; this is ${shown(input)}.` },
      ),
      { is: 'value', kind: 'severity' },
    ).describe('How bad monitoring thinks it is. The incident has the severity that the trainee gives it.'),
    group: idSchema.meta({
      description: 'Any word: alerts with the same one share a row at the desk.',
      examples: ['checkout'],
    }),
    pages: listOf(nameOf('person', 'imoc')).prefault([]).describe('Who is paged when it fires.'),
    counts: nameOf('metric')
      .optional()
      .describe('The metric that says how many instances fire, looked at every 20 s. Left out, one.'),
  }),
)

export const deploySchema = z.strictObject({
  by: nameOf('person').describe('Whose deploy it is.'),
  what: textSchema.meta({ description: 'What is in it, as the queue says.', examples: ['new basket page'] }),
  service: nameOf('service').describe('The service it changes.'),
  ships: durationSchema
    .prefault('30s')
    .describe('How long it waits in the queue before it goes out, unless deploys are locked.'),
})

export type Service = z.output<typeof serviceSchema>
export type Metric = z.output<typeof metricSchema>
export type Alert = z.output<typeof alertSchema>
export type Deploy = z.output<typeof deploySchema>
