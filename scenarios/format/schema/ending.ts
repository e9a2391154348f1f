import { z } from 'zod'
import { conditionSchema, happeningSchema } from './conditions'
import { part } from './meaning'
import { durationSchema, idOf, listOf, nameOf, textSchema } from './words'

export const endSchema = part(
  'end',
  z.strictObject({
    when: conditionSchema.describe('The drill ends once this holds…'),
    for: durationSchema.optional().describe('… for this long without a break.'),
    title: textSchema.describe('What is said to the trainee.'),
    text: textSchema,
    good: z.boolean().describe('Whether it went well for customers. Never part of a mark.'),
  }),
)

/** What must be so before *resolved* is accepted, or be accepted as lost by name. */
export const resolveSchema = z.strictObject({
  needs: z.array(
    z.strictObject({
      id: idOf('need'),
      name: textSchema.describe('What is not well yet, as a noun: "the replica that fell behind".'),
      when: conditionSchema.describe('Holds when it is well.'),
      refusal: textSchema.describe('Said when the trainee resolves and it does not hold.'),
      acceptable: z.boolean().default(false).describe('May be accepted by name instead.'),
    }),
  ),
  afterwards: durationSchema
    .prefault('0s')
    .describe('How long the drill goes on once it is resolved, for thanks, the last post and next steps.'),
  title: textSchema,
  text: textSchema,
})

/** A node of the author's reference tree: this, because of all of those. */
export interface Factor {
  what: string
  kind?: 'condition' | 'action' | undefined
  because?: Factor[] | undefined
}

const factorSchema: z.ZodType<Factor, unknown> = z.lazy(() =>
  z.strictObject({
    what: textSchema,
    kind: z.enum(['condition', 'action']).optional(),
    because: z.array(factorSchema).optional().describe('What this came from, all of it together.'),
  }),
)

export const debriefSchema = z.strictObject({
  title: textSchema.describe('The telling title. The neutral one at the top gives nothing away.'),
  story: textSchema.describe('What happened, for after the drill.'),
  'went-right': z
    .array(
      z.strictObject({
        when: listOf(happeningSchema).describe('Shown if any of these happened.'),
        title: textSchema,
        text: textSchema,
      }),
    )
    .default([])
    .describe('Things that went right when they happened: shown first, each with the moment behind it.'),
  luck: z
    .array(z.strictObject({ when: listOf(happeningSchema).optional(), text: textSchema }))
    .default([])
    .describe('Luck, told beside the marks and never inside them.'),
  beside: z
    .strictObject({
      service: nameOf('service').describe('The service whose customers are counted.'),
      began: happeningSchema.describe('When it began.'),
      mitigated: happeningSchema.describe('When customers were well again.'),
      unit: textSchema.describe('What is counted: "failed checkouts".'),
    })
    .describe('What stands beside the marks: customers touched, time to detect, time to mitigate.'),
  factors: z.array(factorSchema).default([]).describe('A causal factor tree to compare with, never an answer key.'),
  ask: z.array(textSchema).default([]).describe('Questions to talk about.'),
})

export type Ending = z.output<typeof endSchema>
export type DebriefGuide = z.output<typeof debriefSchema>
