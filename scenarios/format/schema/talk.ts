import { z } from 'zod'
import { conditionSchema, happeningSchema } from './conditions'
import { effectsSchema } from './effects'
import { means, part } from './meaning'
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
export const weightSchema = z.enum(['life-line', 'normal', 'nicety'])
export type Weight = z.output<typeof weightSchema>

/** A blank in an ask or a tell. `mistaken-for` says which value a tired ear makes of another. */
export const slotSchema = part(
  'slot',
  z.strictObject({
    label: textSchema,
    options: z.array(z.string()).min(1, { error: 'Write at least one option.' }).describe('What may stand there.'),
    'mistaken-for': z
      .record(z.string(), z.string())
      .default({})
      .describe('Which option a tired ear makes of another: `web-071: web-017`.'),
  }),
)

const slotsSchema = z.record(idOf('slot'), slotSchema).default({}).describe('Blanks, written `{slot}` in the text.')

/** What comes of an ask: the first outcome whose condition holds. */
export const outcomeSchema = part(
  'outcome',
  z.strictObject({
    id: idOf('outcome').optional().describe('Lets others point at it: `outcome ID`.'),
    when: conditionSchema.optional().describe('Only when this holds.'),
    by: listOf(nameOf('person')).optional().describe('Only when one of these was asked.'),
    say: slottedSchema.describe('The report.'),
    do: effectsSchema.optional().describe('What the work does.'),
  }),
)

/** Something the IMOC can ask a person for. */
export const askSchema = part(
  'ask',
  z.strictObject({
    label: slottedSchema.describe('What the composer calls it.'),
    hint: textSchema.describe('A few words more.'),
    text: addressedSchema.describe('The order. `{person}` is who is asked.'),
    'reads-back': slottedSchema.describe('What comes back: everything that matters, in their words.'),
    of: listOf(nameOf('person')).optional().describe('Who can do it; left out, everybody. Others say so.'),
    slots: slotsSchema,
    takes: spanSchema.describe('How long the work takes.'),
    mishears: shareSchema
      .prefault('0%')
      .describe("How often it is read back wrongly, over and above the person's own habit."),
    risky: z.boolean().default(false).describe('Shown with a warning: worth a poll for strong objections.'),
    known: listOf(happeningSchema)
      .optional()
      .describe('Can be asked only after one of these has happened; left out, from the start.'),
    once: textSchema.optional().describe('Only worth doing once; a second time they say this.'),
    objections: z
      .array(
        z.strictObject({
          by: nameOf('person'),
          when: conditionSchema.optional(),
          text: spokenSchema,
          do: effectsSchema.optional(),
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
    label: textSchema,
    hint: textSchema,
    text: slottedSchema,
    slots: slotsSchema,
    do: effectsSchema.optional().describe('What comes of saying it.'),
  }),
)

/** A statement that comes in and needs closing: a warning, or a request from a stakeholder. */
export const signalSchema = part(
  'signal',
  z.strictObject({
    kind: z
      .enum(['warning', 'request'])
      .default('warning')
      .describe('A warning is owned by an order; a request is answered.'),
    about: textSchema.describe('What the list of open loops calls it.'),
    from: nameOf('person', 'bot', 'monitoring').describe('Who says it.'),
    in: channelSchema.describe('In which channel.'),
    to: listOf(nameOf('person', 'imoc')).prefault([]).describe('To whom; left out, nobody.'),
    text: spokenSchema.describe('The words.'),
    again: z
      .array(
        part(
          'again',
          z.strictObject({
            after: durationSchema,
            text: spokenSchema,
            unless: conditionSchema.optional(),
          }),
        ),
      )
      .default([])
      .describe('Said again while nobody took it up. After the last, they assume they were heard.'),
    names: z
      .array(listOf(z.string()))
      .default([])
      .describe('What an acknowledgment must name: of each group, one word.'),
    'closes-with': listOf(nameOf(['ask', 'tell']))
      .prefault([])
      .describe('Asks that own it; for a request, tells that answer it.'),
    patience: durationSchema.prefault('3m').describe('How long before an answer is late.'),
    harm: z
      .strictObject({ when: conditionSchema, text: textSchema, do: effectsSchema.optional() })
      .optional()
      .describe('What it warned of, come about.'),
    weight: weightSchema.default('normal').describe('How much it matters.'),
    thanks: spokenSchema.optional().describe('Said back when it is acknowledged with content.'),
    why: textSchema.optional().describe('Why it matters. Shown in the debrief.'),
  }),
)

export const decisionSchema = part(
  'decision',
  z.strictObject({
    question: textSchema,
    choices: z
      .record(means(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), { is: 'value', kind: 'id' }), textSchema)
      .describe('What can be decided, each with the words it is said in.'),
    known: listOf(happeningSchema).optional().describe('Comes up only after one of these; left out, from the start.'),
  }),
)

/** What somebody thinks is wrong. Several may be held at once; at most one of them is right. */
export const diagnosisSchema = z.strictObject({
  by: nameOf('person').describe('Who thinks so.'),
  in: channelSchema.optional(),
  text: spokenSchema.describe('How they say it.'),
  short: textSchema.describe('In a few words, for the list.'),
  right: z.boolean().default(false),
  'ruled-out': textSchema.optional().describe('Said when the trainee rules it out.'),
  pursued: textSchema.optional().describe('Said when the trainee takes it up.'),
})

export type Diagnosis = z.output<typeof diagnosisSchema>
export type Ask = z.output<typeof askSchema>
export type Tell = z.output<typeof tellSchema>
export type Signal = z.output<typeof signalSchema>
export type Decision = z.output<typeof decisionSchema>
export type Outcome = z.output<typeof outcomeSchema>
export type Slot = z.output<typeof slotSchema>
