import { z } from 'zod'
import { conditionSchema, happeningSchema } from './conditions'
import { durationSchema, idSchema, listOf, textSchema } from './words'

export const endSchema = z.strictObject({
  when: conditionSchema,
  for: durationSchema.optional(),
  title: textSchema,
  text: textSchema,
  good: z.boolean(),
})

/** What must be so before *resolved* is accepted, or be accepted as lost by name. */
export const resolveSchema = z.strictObject({
  needs: z.array(
    z.strictObject({
      id: idSchema,
      name: textSchema,
      when: conditionSchema,
      refusal: textSchema,
      acceptable: z.boolean().default(false),
    }),
  ),
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
    because: z.array(factorSchema).optional(),
  }),
)

export const debriefSchema = z.strictObject({
  title: textSchema,
  story: textSchema,
  /** Things that went right when they happened: shown first, each with the moment behind it. */
  'went-right': z
    .array(z.strictObject({ when: listOf(happeningSchema), title: textSchema, text: textSchema }))
    .default([]),
  /** Luck, told beside the marks and never inside them. */
  luck: z.array(z.strictObject({ when: listOf(happeningSchema).optional(), text: textSchema })).default([]),
  /** The service whose customers are counted, and the happenings that mean detected and mitigated. */
  beside: z.strictObject({
    service: idSchema,
    began: happeningSchema,
    mitigated: happeningSchema,
    unit: textSchema,
  }),
  factors: z.array(factorSchema).default([]),
  ask: z.array(textSchema).default([]),
})

export type Ending = z.output<typeof endSchema>
export type DebriefGuide = z.output<typeof debriefSchema>
