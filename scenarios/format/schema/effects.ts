import { z } from 'zod'
import { healthSchema } from './conditions'
import { means, part } from './meaning'
import { plainOf } from './plain'
import { channelSchema, durationSchema, idOf, listOf, nameOf, shown, spokenSchema, textSchema } from './words'

/** A line somebody says. `id` lets a checklist or the debrief point at it. */
export const lineSchema = part(
  'line',
  z.strictObject({
    id: idOf('line')
      .optional()
      .describe('Lets a checklist, a moment or the debrief point at it: `said ID`. Left out, nothing can.'),
    by: nameOf('person', 'bot').describe('Who says it.'),
    in: channelSchema.optional().describe('In which channel. Left out, that of the incident.'),
    to: listOf(nameOf('person', 'imoc')).optional().describe('Whom it is said to. Left out, nobody.'),
    text: spokenSchema.describe('The words.'),
    plain: plainOf(spokenSchema),
  }),
)

/** What a scenario can make happen. One mapping may hold several; they happen in the order listed here. */
export const effectSchema = part(
  'effect',
  z.strictObject(
    {
      set: z
        .record(nameOf('setting'), means(z.string(), { is: 'setting-value' }))
        .optional()
        .meta({ description: 'Sets settings to one of their values.', examples: [{ admit: 'tenth' }] }),
      health: z
        .record(nameOf('service'), healthSchema)
        .optional()
        .meta({
          description: "Sets services' own health; what needs them follows.",
          examples: [{ web: 'down' }],
        }),
      metric: z
        .record(
          nameOf('metric'),
          z.strictObject({
            is: z.number().optional().describe('Jumps to this value, and stays there.'),
            to: z.number().optional().describe('Moves to this value in a straight line, and stays there.'),
            over: durationSchema.optional().describe('How long it takes to get to `to`. Left out, no time.'),
          }),
        )
        .optional()
        .meta({ description: 'Moves metrics.', examples: [{ 'hosts-down': { to: 60, over: '5m' } }] }),
      alert: listOf(nameOf('alert')).optional().describe('Fires alerts.'),
      clear: listOf(nameOf('alert')).optional().describe('Clears alerts.'),
      join: listOf(nameOf('person')).optional().describe('People turn up unasked, and want telling.'),
      leave: listOf(nameOf('person')).optional().describe('People leave; what they were on is dropped.'),
      say: listOf(lineSchema).optional().describe('People say lines; of the crew only those who are in the incident.'),
      signal: listOf(nameOf('signal'))
        .optional()
        .describe('Somebody says something that needs closing. Each is said once a drill.'),
      deploy: nameOf('deploy').optional().describe('A deploy comes up: it ships, unless deploys are locked.'),
      lock: textSchema.optional().describe('The IMOC locks deploys, for this reason.'),
      unlock: textSchema.optional().describe('The IMOC unlocks deploys, for this reason.'),
      learn: listOf(nameOf('ask'))
        .optional()
        .describe('Brings asks to light that have `known`: they can be asked from now on.'),
      offer: listOf(nameOf('decision')).optional().describe('Brings decisions up that have `known`.'),
      report: listOf(nameOf('service'))
        .optional()
        .describe('Tells the desk how these services really stand, as a person at a terminal would.'),
      event: z
        .strictObject({
          id: idOf('event').optional().describe('Lets others point at it: `event ID`. Left out, nothing can.'),
          lane: z.string().meta({
            description:
              'The lane of the debrief it is drawn in: the id of a service or a person, or a word of your own.',
            examples: ['web'],
          }),
          text: spokenSchema.describe('What the debrief says happened.'),
        })
        .optional()
        .describe('Something nobody sees at the time, and the debrief tells.'),
      voice: listOf(nameOf('diagnosis'))
        .optional()
        .describe('People say what they think is wrong. Each is said once a drill.'),
      raise: idOf('raised')
        .optional()
        .meta({
          description: "An event of your own for the failure's statechart, heard under `on` of its states.",
          examples: ['cache-warmed'],
        }),
    },
    {
      error: (issue) =>
        issue.code === 'unrecognized_keys'
          ? undefined
          : `An effect is a mapping such as "health: { web: down }"; this is ${shown(issue.input)}.`,
    },
  ),
).describe(
  'Something the scenario makes happen. One mapping may hold several; they happen in the order given here, and what is left out does not happen.',
)

export type Effect = z.output<typeof effectSchema>
export type Line = z.output<typeof lineSchema>
export const effectsSchema = listOf(effectSchema)
