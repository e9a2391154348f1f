import { z } from 'zod'
import { healthSchema } from './conditions'
import { means, part } from './meaning'
import { channelSchema, durationSchema, idOf, listOf, nameOf, shown, spokenSchema, textSchema } from './words'

/** A line somebody says. `id` lets a checklist or the debrief point at it. */
export const lineSchema = part(
  'line',
  z.strictObject({
    id: idOf('line').optional().describe('Lets a checklist, a moment or the debrief point at it: `said ID`.'),
    by: nameOf('person', 'bot').describe('Who says it.'),
    in: channelSchema.optional().describe('The channel; left out, the incident channel.'),
    to: listOf(nameOf('person', 'imoc')).optional().describe('Whom it is said to; left out, nobody.'),
    text: spokenSchema.describe('The words.'),
  }),
)

/** What a scenario can make happen. One mapping may hold several; they happen in the order listed here. */
export const effectSchema = part(
  'effect',
  z.strictObject(
    {
      health: z.record(nameOf('service'), healthSchema).optional().describe("Sets services' own health."),
      set: z
        .record(nameOf('setting'), means(z.string(), { is: 'setting-value' }))
        .optional()
        .describe('Sets settings to one of their values.'),
      metric: z
        .record(
          nameOf('metric'),
          z.strictObject({
            is: z.number().optional().describe('Jumps to this value.'),
            to: z.number().optional().describe('Moves to this value…'),
            over: durationSchema.optional().describe('… over this long.'),
          }),
        )
        .optional()
        .describe('Moves metrics.'),
      alert: listOf(nameOf('alert')).optional().describe('Fires alerts.'),
      clear: listOf(nameOf('alert')).optional().describe('Clears alerts.'),
      join: listOf(nameOf('person')).optional().describe('People turn up unasked.'),
      leave: listOf(nameOf('person')).optional().describe('People leave.'),
      say: listOf(lineSchema).optional().describe('People say lines.'),
      signal: listOf(nameOf('signal')).optional().describe('Somebody says something that needs closing.'),
      deploy: nameOf('deploy').optional().describe('A deploy comes up: it ships, unless deploys are locked.'),
      lock: textSchema.optional().describe('Locks deploys, with this reason.'),
      unlock: textSchema.optional().describe('Unlocks deploys, with this reason.'),
      learn: listOf(nameOf('ask')).optional().describe('Brings asks to light.'),
      offer: listOf(nameOf('decision')).optional().describe('Brings decisions up.'),
      report: listOf(nameOf('service'))
        .optional()
        .describe('Tells the desk how these services really stand, as a person at a terminal would.'),
      event: z
        .strictObject({
          id: idOf('event').optional().describe('Lets others point at it: `event ID`.'),
          lane: z.string().describe('The lane of the debrief it is drawn in: a service, mostly.'),
          text: spokenSchema.describe('What the debrief says.'),
        })
        .optional()
        .describe('Something only the debrief tells.'),
      voice: listOf(nameOf('diagnosis')).optional().describe('People say what they think is wrong.'),
      raise: idOf('raised').optional().describe("An event for the failure's statechart."),
    },
    {
      error: (issue) =>
        issue.code === 'unrecognized_keys'
          ? undefined
          : `An effect is a mapping such as "health: { web: down }"; this is ${shown(issue.input)}.`,
    },
  ),
).describe('Something the scenario makes happen. One mapping may hold several; they happen in the order given here.')

export type Effect = z.output<typeof effectSchema>
export type Line = z.output<typeof lineSchema>
export const effectsSchema = listOf(effectSchema)
