import { z } from 'zod'
import { choiceOf } from './choices'
import { conditionSchema, happeningSchema } from './conditions'
import { effectsSchema } from './effects'
import { means, part } from './meaning'
import { plainOf } from './plain'
import {
  addressedSchema,
  channelSchema,
  durationSchema,
  idOf,
  listOf,
  nameOf,
  shareSchema,
  slottedSchema,
  spanSchema,
  spokenSchema,
  textSchema,
} from './words'

export const WEIGHTS = { 'life-line': 3, normal: 2, nicety: 1 } as const
export const weightSchema = choiceOf({
  'life-line': 'Saves the incident: counts three times as much as a nicety.',
  normal: 'Counts twice as much as a nicety.',
  nicety: 'Good to have: counts once.',
} satisfies Record<keyof typeof WEIGHTS, string>)
export type Weight = z.output<typeof weightSchema>

/** A blank in an ask or a tell. `mistaken-for` says which value a tired ear makes of another. */
export const slotSchema = part(
  'slot',
  z.strictObject({
    label: textSchema.meta({ description: 'What the composer calls the blank.', examples: ['Host'] }),
    options: z
      .array(z.string())
      .min(1, { error: 'Write at least one option.' })
      .meta({ description: 'What may stand there, one of these.', examples: [['web-071', 'web-017']] }),
    'mistaken-for': z
      .record(z.string(), z.string())
      .default({})
      .meta({
        description: 'Which option a tired ear makes of another. Left out, the blank is never misheard.',
        examples: [{ 'web-071': 'web-017' }],
      }),
  }),
)

const slotsSchema = z
  .record(idOf('slot'), slotSchema)
  .default({})
  .describe('Blanks that the trainee fills, written `{ID}` in the text.')

/** What comes of an ask: the first outcome whose condition holds. */
export const outcomeSchema = part(
  'outcome',
  z.strictObject({
    id: idOf('outcome').optional().describe('Lets others point at it: `outcome ID`.'),
    when: conditionSchema
      .optional()
      .describe('Only when this holds once the work is done. Left out, always: so the last outcome has none.'),
    by: listOf(nameOf('person')).optional().describe('Only when one of these did the work. Left out, whoever did.'),
    say: slottedSchema.describe('What is reported when the work is done.'),
    plain: plainOf(slottedSchema, 'The report'),
    do: effectsSchema.optional().describe('What the work does. Left out, it changes nothing.'),
  }),
)

/** Something the IMOC can ask a person for. */
export const askSchema = part(
  'ask',
  z.strictObject({
    label: slottedSchema.meta({
      description: 'What the composer calls it: a verb first.',
      examples: ['Stop the rollout'],
    }),
    hint: textSchema.describe('A few words more, under the label in the composer.'),
    text: addressedSchema.meta({
      description: 'The order, as the trainee says it. `{person}` is who is asked.',
      examples: ['{person}, please stop the rollout on {host}.'],
    }),
    plain: plainOf(addressedSchema, 'The order'),
    'reads-back': slottedSchema.describe(
      'What the person reads back: everything that matters, each `{slot}` among it, in their words.',
    ),
    of: listOf(nameOf('person'))
      .optional()
      .describe('Who can do it. Left out, everybody. Others say that they cannot, and who would.'),
    slots: slotsSchema,
    takes: spanSchema.describe('How long the work takes, from the read-back on; being tired makes it longer.'),
    mishears: shareSchema
      .prefault('0%')
      .describe(
        'How often it is read back wrongly where a slot has a look-alike; of this and the `mishears` of the person the larger counts.',
      ),
    risky: z
      .boolean()
      .default(false)
      .describe('Whether it is shown with a warning: worth a poll for strong objections.'),
    known: listOf(happeningSchema)
      .optional()
      .describe('Can be asked only after one of these has happened. Left out, from the start.'),
    once: textSchema
      .optional()
      .describe(
        'What is reported when it is asked for a second time: nothing comes of it then. Left out, it can be done again and again.',
      ),
    objections: z
      .array(
        z.strictObject({
          by: nameOf('person').describe('Who objects, if they are in the incident.'),
          when: conditionSchema.optional().describe('Only while this holds. Left out, always.'),
          text: spokenSchema.describe('The objection: what they know, in their words.'),
          plain: plainOf(spokenSchema),
          do: effectsSchema.optional().describe('What comes of saying it.'),
        }),
      )
      .default([])
      .describe('Who speaks up when polled for strong objections beforehand, and what they knew.'),
    outcomes: z
      .array(outcomeSchema)
      .min(1, { error: 'Write at least one outcome.' })
      .describe('What comes of it: the first whose `when` and `by` fit.'),
  }),
)

/** Something the IMOC can tell people that the scenario listens for. */
export const tellSchema = part(
  'tell',
  z.strictObject({
    label: textSchema.meta({ description: 'What the composer calls it.', examples: ['No time to give yet'] }),
    hint: textSchema.describe('A few words more, under the label in the composer.'),
    text: slottedSchema.describe('What the trainee says.'),
    plain: plainOf(slottedSchema),
    slots: slotsSchema,
    do: effectsSchema.optional().describe('What comes of saying it.'),
  }),
)

/** A statement that comes in and needs closing: a warning, or a request from a stakeholder. */
export const signalSchema = part(
  'signal',
  z.strictObject({
    kind: choiceOf({
      warning: 'Something the trainee should know: acknowledged with its content, then owned by an order or parked.',
      request: 'Something a stakeholder wants: answered by a tell.',
    })
      .default('warning')
      .describe('What closes it.'),
    about: textSchema.meta({
      description: 'What the list of open loops calls it, as a noun.',
      examples: ['the replica that falls behind'],
    }),
    from: nameOf('person', 'bot', 'monitoring').describe(
      'Who says it. Of the crew only those who are in the incident do.',
    ),
    in: channelSchema.describe('In which channel.'),
    to: listOf(nameOf('person', 'imoc')).prefault([]).describe('To whom. Left out, nobody: said into the room.'),
    text: spokenSchema.describe('The words.'),
    plain: plainOf(spokenSchema),
    again: z
      .array(
        part(
          'again',
          z.strictObject({
            after: durationSchema.describe('How long after it was last said.'),
            text: spokenSchema.describe('The words this time.'),
            plain: plainOf(spokenSchema),
            unless: conditionSchema
              .optional()
              .describe('Not said, nor anything after it, if this holds then. Left out, said in any case.'),
          }),
        ),
      )
      .default([])
      .describe('Said again while nobody took it up. Two minutes after the last, they assume they were heard.'),
    names: z
      .array(listOf(z.string()))
      .default([])
      .meta({
        description:
          'What an acknowledgment must name: of each group, one word. Left out, only its asks and tells acknowledge it.',
        examples: [
          [
            ['disk', 'space'],
            ['primary', 'database'],
          ],
        ],
      }),
    'closes-with': listOf(nameOf(['ask', 'tell']))
      .prefault([])
      .describe('Asks that own it, once given; for a request, tells that answer it.'),
    patience: durationSchema
      .prefault('3m')
      .describe('How long a request waits before it is overdue. A warning waits three minutes, whatever this says.'),
    harm: z
      .strictObject({
        when: conditionSchema.describe('The harm is done once this holds.'),
        text: textSchema.describe('What happened, as the debrief tells it.'),
        do: effectsSchema.optional().describe('What the harm makes happen besides.'),
      })
      .optional()
      .describe('What it warned of, come about. Left out, nothing worse comes of letting it drop.'),
    weight: weightSchema.default('normal').describe('How much it matters.'),
    thanks: spokenSchema
      .optional()
      .describe('Said back a few seconds after it is acknowledged with content. Left out, nothing.'),
    why: textSchema.optional().describe('Why it matters. Shown in the debrief.'),
  }),
)

export const decisionSchema = part(
  'decision',
  z.strictObject({
    question: textSchema.meta({ description: 'What is to be decided.', examples: ['Roll back, or forward?'] }),
    plain: plainOf(textSchema, 'The question'),
    choices: z
      .record(means(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), { is: 'value', kind: 'id' }), textSchema)
      .meta({
        description: 'What can be decided: an id of your own, and the words it is said in after “Decision:”.',
        examples: [{ 'roll-back': 'we roll back', 'fix-forward': 'we fix forward' }],
      }),
    known: listOf(happeningSchema)
      .optional()
      .describe('Comes up only after one of these has happened. Left out, from the start.'),
  }),
)

/** What somebody thinks is wrong. Several may be held at once; at most one of them is right. */
export const diagnosisSchema = z.strictObject({
  by: nameOf('person').describe('Who thinks so.'),
  in: channelSchema.optional().describe('In which channel. Left out, that of the incident.'),
  text: spokenSchema.describe('How they say it.'),
  plain: plainOf(spokenSchema),
  short: textSchema.meta({ description: 'In a few words, for the list.', examples: ['a bad deploy'] }),
  right: z
    .boolean()
    .default(false)
    .describe('Whether it is what was really wrong. For whoever reads the file: no mark depends on it.'),
  'ruled-out': textSchema.optional().describe('What they say when the trainee rules it out. Left out, nothing.'),
  pursued: textSchema.optional().describe('What they say when the trainee takes it up. Left out, nothing.'),
})

export type Diagnosis = z.output<typeof diagnosisSchema>
export type Ask = z.output<typeof askSchema>
export type Tell = z.output<typeof tellSchema>
export type Signal = z.output<typeof signalSchema>
export type Decision = z.output<typeof decisionSchema>
export type Outcome = z.output<typeof outcomeSchema>
export type Slot = z.output<typeof slotSchema>
