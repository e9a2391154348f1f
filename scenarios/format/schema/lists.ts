import { z } from 'zod'
import { conditionSchema, happeningSchema } from './conditions'
import { weightSchema } from './talk'
import { durationSchema, idSchema, listOf, textSchema } from './words'

/** One thing looked for, with its clock. */
export const itemSchema = z.strictObject({
  id: idSchema,
  text: textSchema,
  /** What starts its clock, once it reached the desk: any of these. Left out, the trainee's first page. */
  cue: listOf(happeningSchema).optional(),
  /** The need is only there when this also holds at the cue. */
  applies: conditionSchema.optional(),
  /** What counts as having done it: any of these, known equivalents included. */
  'look-for': listOf(happeningSchema),
  /** Evidence counts from before the cue as well. Deciding not to is then credited too, when listed. */
  early: z.boolean().default(true),
  within: durationSchema,
  late: durationSchema,
  /** What makes it too late to have helped. */
  harm: listOf(happeningSchema).optional(),
  /** Comes round again this long after it was last seen. */
  every: durationSchema.optional(),
  weight: weightSchema.default('normal'),
  /** One such item for everybody who joins and needs telling; `$who` stands for them. */
  each: z.literal('joiner').optional(),
  /** Kept from the desk, because reading it would give the cause away. */
  hidden: z.boolean().default(false),
  why: textSchema,
  source: textSchema,
})

/** What a scenario may change about an item it includes. */
export const itemChangeSchema = z.strictObject({
  within: durationSchema.optional(),
  late: durationSchema.optional(),
  weight: weightSchema.optional(),
  'look-for': listOf(happeningSchema).optional(),
  drop: z.boolean().optional(),
})

export const checklistSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  /** When the list is for: preparing, during, or once it is over. */
  phase: z.enum(['before', 'during', 'after']).default('during'),
  items: z.array(itemSchema).min(1),
})

/** A one-on-one nudge from the bot. */
export const promptSchema = z.strictObject({
  id: idSchema,
  text: textSchema,
  item: idSchema.optional(),
  on: listOf(happeningSchema).optional(),
  after: durationSchema.prefault('0s'),
  unless: conditionSchema.optional(),
  every: durationSchema.optional(),
})

/** A file of checklists and prompts that scenarios include. */
export const sharedListsSchema = z.strictObject({
  hearback: z.literal(1),
  kind: z.literal('checklists'),
  checklists: z.array(checklistSchema),
  prompts: z.array(promptSchema).default([]),
})

export type Item = z.output<typeof itemSchema>
export type Checklist = z.output<typeof checklistSchema>
export type Prompt = z.output<typeof promptSchema>
