import { z } from 'zod'
import { conditionSchema, happeningSchema } from './conditions'
import { part } from './meaning'
import { weightSchema } from './talk'
import { CURRENT_VERSION, versionSchema } from './version'
import { durationSchema, idOf, listOf, nameOf, textSchema } from './words'

/** One thing looked for, with its clock. */
export const itemSchema = part(
  'item',
  z.strictObject({
    id: idOf('item'),
    text: textSchema.describe('What the list says. `$who` and `$ask` stand for the one meant where `each` is given.'),
    cue: listOf(happeningSchema)
      .optional()
      .describe('What starts its clock, once it reached the desk: any of these. Left out, the first page.'),
    applies: conditionSchema.optional().describe('The need is only there when this also holds at the cue.'),
    'look-for': listOf(happeningSchema).describe(
      'What counts as having done it: any of these, known equivalents included.',
    ),
    early: z.boolean().default(true).describe('Evidence from before the cue counts as well.'),
    within: durationSchema.describe('In full when seen within this long after the cue.'),
    late: durationSchema.describe('Half when seen by then; less than that afterwards.'),
    harm: listOf(happeningSchema).optional().describe('What makes it too late to have helped.'),
    every: durationSchema.optional().describe('Comes round again this long after it was last seen.'),
    weight: weightSchema.default('normal').describe('How much it matters.'),
    each: z
      .enum(['joiner', 'risky'])
      .optional()
      .describe(
        '`joiner`: one such item for everybody who joins and needs telling; `$who` stands for them. `risky`: one for every ask that is risky; `$ask` stands for it.',
      ),
    hidden: z.boolean().default(false).describe('Kept from the desk, because reading it would give the cause away.'),
    why: textSchema.describe('Why it is looked for. Shown with the mark.'),
    source: textSchema.describe('Where the standard comes from.'),
  }),
)

/** What a scenario may change about an item it includes. */
export const itemChangeSchema = z.strictObject({
  text: textSchema.optional(),
  cue: listOf(happeningSchema).optional(),
  applies: conditionSchema.optional(),
  early: z.boolean().optional(),
  harm: listOf(happeningSchema).optional(),
  hidden: z.boolean().optional(),
  within: durationSchema.optional(),
  late: durationSchema.optional(),
  weight: weightSchema.optional(),
  'look-for': listOf(happeningSchema).optional(),
  drop: z.boolean().optional().describe('Leaves the item out.'),
})

export const checklistSchema = part(
  'list',
  z.strictObject({
    id: idOf('list'),
    title: textSchema,
    phase: z
      .enum(['before', 'during', 'after'])
      .default('during')
      .describe('`before` the first page, `during` the incident, or `after` it is resolved: when the desk shows it.'),
    items: z.array(itemSchema).min(1, { error: 'Write at least one item, or leave the list out.' }),
  }),
)

/** A one-on-one nudge from the bot. */
export const promptSchema = part(
  'prompt',
  z.strictObject({
    id: idOf('prompt'),
    text: textSchema.describe('What the bot says, to the trainee alone.'),
    item: nameOf('item').optional().describe('The item it reminds of; not given once that is done.'),
    on: listOf(happeningSchema).optional().describe('What sets it off; left out, the first page.'),
    after: durationSchema.prefault('0s').describe('How long after that.'),
    unless: conditionSchema.optional().describe('Not given while this holds.'),
    every: durationSchema.optional().describe('Given again after this long.'),
  }),
)

/** A file of checklists and prompts that scenarios include. */
export const sharedListsSchema = z.strictObject({
  hearback: versionSchema(CURRENT_VERSION),
  kind: z
    .literal('checklists', { error: 'A file of checklists to include says "kind: checklists".' })
    .describe('What it holds.'),
  checklists: z.array(checklistSchema).describe('What is looked for.'),
  prompts: z.array(promptSchema).default([]).describe('One-on-one nudges from the bot.'),
})

export type SharedLists = z.output<typeof sharedListsSchema>
export type Item = z.output<typeof itemSchema>
export type Checklist = z.output<typeof checklistSchema>
export type Prompt = z.output<typeof promptSchema>
