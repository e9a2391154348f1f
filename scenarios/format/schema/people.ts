import { z } from 'zod'
import { changesOf } from './changes'
import { choiceOf } from './choices'
import { effectsSchema } from './effects'
import { part } from './meaning'
import { CURRENT_VERSION, versionSchema } from './version'
import { idOf, listOf, nameOf, shareSchema, spanSchema, textSchema } from './words'

/** Somebody the crew plays when no person sits in that seat. */
export const personSchema = part(
  'person',
  z.strictObject({
    name: textSchema.meta({ description: 'First and last name. Colleagues use the first.', examples: ['Jo Brandt'] }),
    role: textSchema.meta({ description: 'What they are there for, in a word or two.', examples: ['Databases'] }),
    kind: choiceOf({
      crew: 'Works on the incident: can be asked for things.',
      stakeholder: 'Wants to know or to have something: leadership, support, a customer. Writes without joining.',
    })
      .default('crew')
      .describe('Which side of the incident they are on.'),
    seniority: z
      .int()
      .min(1)
      .max(3)
      .default(2)
      .describe('How senior they are: 1 junior, 2 experienced, 3 senior. Juniors speak up less beside seniors.'),
    present: z.boolean().default(false).describe('Whether they are in the incident at T+00:00, and briefed.'),
    answers: spanSchema
      .prefault('6s to 16s')
      .describe('How long until they take in what was said to them, drawn anew each time.'),
    page: part(
      'page',
      z.strictObject({
        answers: spanSchema.describe('How long a page rings before they answer or decline it.'),
        misses: shareSchema.prefault('0%').describe('How often they do not answer. That is said after two minutes.'),
        declines: textSchema
          .optional()
          .describe('The words they decline the page with, and do not come. Left out, they come.'),
      }),
    )
      .optional()
      .describe('How they answer a page. Left out, they cannot be paged.'),
    mishears: shareSchema
      .prefault('0%')
      .describe('How often a read-back of theirs is not what was asked, where it could be mistaken.'),
    briefed: z.boolean().default(false).describe('Whether they know where things stand when they join, untold.'),
    adrift: textSchema
      .optional()
      .describe(
        'What they say they start on when they joined and nobody briefs or tasks them: two minutes after a page, two and a half unasked. Left out, they wait.',
      ),
    'adrift-does': effectsSchema.optional().describe('What comes of what they started on by themselves.'),
    tired: shareSchema
      .prefault('0%')
      .describe('How worn out they are at T+00:00; it grows, slows them down and makes them mishear.'),
    points: z
      .record(nameOf('ask'), nameOf('person'))
      .default({})
      .meta({
        description:
          'Whom they name for what they cannot do themselves: for an ask, the colleague who can. Left out, the first under `of` of the ask.',
        examples: [{ 'restart-printer': 'sam' }],
      }),
    takes: listOf(
      choiceOf({
        deputy: 'Takes half of those who report to the IMOC.',
        scribe: 'Keeps the timeline.',
        'customer-liaison': 'Speaks with customers.',
        'internal-liaison': 'Speaks with leadership and other teams.',
      }),
    )
      .prefault([])
      .describe('Roles they take when asked; any other they turn down.'),
  }),
)

/** What a scenario may change about somebody it includes. */
export const personChangeSchema = part(
  'person-change',
  z.strictObject({
    ...changesOf(personSchema.shape),
    drop: z.boolean().optional().describe('Leaves them out of this scenario.'),
  }),
)

/** Somebody in a file that many scenarios include: without what only one scenario can name. */
const sharedPersonSchema = part('person', personSchema.omit({ 'adrift-does': true, points: true }))

/** A file of people that scenarios include. */
export const sharedPeopleSchema = z.strictObject({
  hearback: versionSchema(CURRENT_VERSION),
  kind: z.literal('people', { error: 'A file of people to include says "kind: people".' }).describe('What it holds.'),
  people: z
    .record(idOf('person'), sharedPersonSchema)
    .describe('Who works there. All of them are part of every scenario that includes the file.'),
})

export type Person = z.output<typeof personSchema>
export type PersonChange = { [Field in keyof Person]?: Person[Field] | undefined } & { drop?: boolean | undefined }
export type SharedPeople = z.output<typeof sharedPeopleSchema>
