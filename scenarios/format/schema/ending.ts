import { z } from 'zod'
import { choiceOf } from './choices'
import { conditionSchema, happeningSchema } from './conditions'
import { part } from './meaning'
import { plainOf } from './plain'
import { durationSchema, idOf, listOf, nameOf, textSchema } from './words'

export const endSchema = part(
  'end',
  z.strictObject({
    when: conditionSchema.describe('The drill ends once this holds, unless the incident is resolved by then.'),
    for: durationSchema
      .optional()
      .describe('How long `when` has to hold without a break. Left out, a moment is enough.'),
    title: textSchema.meta({ description: 'What is said to the trainee, in a line.', examples: ['The shop is back'] }),
    text: textSchema.describe('How it came to that, in a few sentences, without blame.'),
    plain: plainOf(textSchema),
    good: z.boolean().describe('Whether it went well for customers. Never part of a mark.'),
  }),
)

/** What must be so before *resolved* is accepted, or be accepted as lost by name. */
export const resolveSchema = z.strictObject({
  needs: z
    .array(
      z.strictObject({
        id: idOf('need').describe('Names the need: `accepted ID` when the trainee accepts it as lost.'),
        name: textSchema.meta({
          description: 'What is not well yet, as a noun.',
          examples: ['the replica that fell behind'],
        }),
        when: conditionSchema.describe('Holds when it is well.'),
        refusal: textSchema.describe('What the trainee is told who resolves while it does not hold.'),
        acceptable: z
          .boolean()
          .default(false)
          .describe('Whether the trainee may accept it by name and resolve all the same.'),
      }),
    )
    .describe('What has to be well first, each with what is said while it is not. `[]` where nothing has.'),
  afterwards: durationSchema
    .prefault('0s')
    .describe('How long the drill goes on once it is resolved, for thanks, the last post and next steps.'),
  title: textSchema.meta({
    description: 'What is said when it has been resolved and the drill is over.',
    examples: ['Resolved'],
  }),
  text: textSchema.describe('A few sentences more, without blame.'),
  plain: plainOf(textSchema),
})

/** A node of the author's reference tree: this, because of all of those. */
export interface Factor {
  what: string
  kind?: 'condition' | 'action' | undefined
  because?: Factor[] | undefined
}

const factorSchema: z.ZodType<Factor, unknown> = z.lazy(() =>
  z.strictObject({
    what: textSchema.meta({ description: 'What was so, or was done.', examples: ['The cache was emptied'] }),
    kind: choiceOf({
      condition: 'Something that was so.',
      action: 'Something that somebody or something did.',
    })
      .optional()
      .describe('Which of the two it is. Left out, neither is said.'),
    because: z
      .array(factorSchema)
      .optional()
      .describe('What this came from, all of it together. Left out, the tree ends here.'),
  }),
)

export const debriefSchema = z.strictObject({
  title: textSchema.meta({
    description: 'The telling title, for afterwards. The neutral one at the top gives nothing away.',
    examples: ['The upgrade that reached everything'],
  }),
  story: textSchema.describe('What happened, told afterwards.'),
  plain: plainOf(textSchema, 'The story'),
  'went-right': z
    .array(
      z.strictObject({
        when: listOf(happeningSchema).describe('Shown if any of these happened.'),
        title: textSchema.meta({ description: 'What went right, in a line.', examples: ['Deploys were locked early'] }),
        text: textSchema.describe('Why that helped.'),
      }),
    )
    .default([])
    .describe('Things that went right when they happened: shown first, each with the moment behind it.'),
  luck: z
    .array(
      z.strictObject({
        when: listOf(happeningSchema).optional().describe('Told if any of these happened. Left out, always.'),
        text: textSchema.describe('What was luck, and what would have come without it.'),
      }),
    )
    .default([])
    .describe('Luck, told beside the marks and never inside them.'),
  beside: z
    .strictObject({
      service: nameOf('service').describe('The service whose customers are counted.'),
      began: happeningSchema.describe('What began the trouble: times to detect and to mitigate count from there.'),
      mitigated: happeningSchema.describe('What made customers well again.'),
      unit: textSchema.meta({ description: 'What is counted, as a noun.', examples: ['failed checkouts'] }),
    })
    .describe('What stands beside the marks: customers touched, time to detect, time to mitigate.'),
  factors: z.array(factorSchema).default([]).describe('A causal factor tree to compare with, never an answer key.'),
  ask: z
    .array(textSchema)
    .default([])
    .meta({ description: 'Questions to talk about.', examples: [['What told you that it was mitigated?']] }),
})

export type Ending = z.output<typeof endSchema>
export type DebriefGuide = z.output<typeof debriefSchema>
