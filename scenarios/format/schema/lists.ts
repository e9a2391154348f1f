import { z } from 'zod'
import { changesOf } from './changes'
import { choiceOf } from './choices'
import { conditionSchema, happeningSchema } from './conditions'
import { part } from './meaning'
import { plainOf } from './plain'
import { weightSchema } from './talk'
import { CURRENT_VERSION, versionSchema } from './version'
import { durationSchema, idOf, listOf, nameOf, textSchema } from './words'

/** One thing looked for, with its clock. */
export const itemSchema = part(
  'item',
  z.strictObject({
    id: idOf('item').describe('Names the item: in `checklist-changes`, and under `item` of a prompt.'),
    text: textSchema.meta({
      description: 'What the list says. `$who` and `$ask` stand for the one meant where `each` is given.',
      examples: ['Say that it is an incident, and take command'],
    }),
    plain: plainOf(textSchema),
    cue: listOf(happeningSchema)
      .optional()
      .describe(
        'What starts its clock, once it reached the desk: any of these. Left out, the first page to the trainee.',
      ),
    applies: conditionSchema
      .optional()
      .describe('The need is only there when this also holds at the cue. Left out, it always is.'),
    'look-for': listOf(happeningSchema).describe(
      'What counts as having done it: any of these, known equivalents included.',
    ),
    early: z.boolean().default(true).describe('Whether evidence from before the cue counts as well.'),
    within: durationSchema.describe('Counts in full when seen within this long after the cue.'),
    late: durationSchema.describe(
      'Counts for less and less from `within` on, and for half from this long after the cue on.',
    ),
    harm: listOf(happeningSchema)
      .optional()
      .describe(
        'What makes it too late to have helped: seen after any of these, it counts for nothing. Left out, it is never too late.',
      ),
    every: durationSchema
      .optional()
      .describe('Comes round again this long after it was last seen. Left out, it is looked for once.'),
    weight: weightSchema.default('normal').describe('How much it matters.'),
    each: choiceOf({
      joiner: 'One such item for everybody who joins and needs telling; `$who` stands for them.',
      risky: 'One for every ask that is risky; `$ask` stands for it.',
    })
      .optional()
      .describe('Makes one such item for each of these. Left out, there is one.'),
    hidden: z
      .boolean()
      .default(false)
      .describe('Whether it is kept from the desk, because reading it would give the cause away.'),
    why: textSchema.describe('Why it is looked for. Shown with the mark.'),
    source: textSchema.meta({
      description: 'Where the standard comes from. Shown with the mark.',
      examples: ['PagerDuty incident response, “Being an incident commander”'],
    }),
  }),
)

/** What a scenario may change about an item it includes. */
export const itemChangeSchema = z.strictObject({
  ...changesOf(itemSchema.omit({ id: true, each: true, every: true, why: true, source: true }).shape),
  drop: z.boolean().optional().describe('Leaves the item out.'),
})

export const checklistSchema = part(
  'list',
  z.strictObject({
    id: idOf('list').describe('Names the list. No other list may have the same, included ones among them.'),
    title: textSchema.meta({ description: 'What stands above it at the desk.', examples: ['First five minutes'] }),
    phase: choiceOf({
      before: 'Before the first page.',
      during: 'During the incident.',
      after: 'Once it is resolved.',
    })
      .default('during')
      .describe('When the desk shows it.'),
    items: z
      .array(itemSchema)
      .min(1, { error: 'Write at least one item, or leave the list out.' })
      .describe('What is looked for, in the order the desk shows it.'),
  }),
)

/** A one-on-one nudge from the bot. */
export const promptSchema = part(
  'prompt',
  z.strictObject({
    id: idOf('prompt').describe('Names the prompt. No other prompt may have the same.'),
    text: textSchema.describe('What the bot says, to the trainee alone.'),
    plain: plainOf(textSchema),
    item: nameOf('item')
      .optional()
      .describe('The item it reminds of: not given once that has been seen. Left out, it is given all the same.'),
    on: listOf(happeningSchema)
      .optional()
      .describe('What sets it off: any of these. Left out, the first page to the trainee.'),
    after: durationSchema.prefault('0s').describe('How long after that it is given.'),
    unless: conditionSchema.optional().describe('Not given while this holds.'),
    every: durationSchema
      .optional()
      .describe(
        'Given again every time this long has gone by, unless the last one is still open. Left out, it is given once.',
      ),
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
