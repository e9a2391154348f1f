import { z } from 'zod'
import { changesOf } from './changes'
import { effectsSchema } from './effects'
import { part } from './meaning'
import { CURRENT_VERSION, versionSchema } from './version'
import { idOf, listOf, nameOf, shareSchema, spanSchema, textSchema } from './words'

/** Somebody the crew plays when no person sits in that seat. */
export const personSchema = part(
  'person',
  z.strictObject({
    name: textSchema.describe('First and last name. Colleagues use the first.'),
    role: textSchema.describe('What they are there for, in a word or two.'),
    kind: z
      .enum(['crew', 'stakeholder'])
      .default('crew')
      .describe('Crew can be asked for things; stakeholders want things.'),
    seniority: z.int().min(1).max(3).default(2).describe('1 junior, 2 experienced, 3 senior.'),
    present: z.boolean().default(false).describe('In the room at T+00:00.'),
    answers: spanSchema.prefault('6s to 16s').describe('How long until they take in what was said to them.'),
    page: part(
      'page',
      z.strictObject({
        answers: spanSchema.describe('How long until they answer a page.'),
        misses: shareSchema.prefault('0%').describe('How often they do not.'),
        declines: textSchema.optional().describe('They answer with this, and do not come.'),
      }),
    )
      .optional()
      .describe('How they answer a page; left out, they cannot be paged.'),
    mishears: shareSchema
      .prefault('0%')
      .describe('How often a read-back of theirs is not what was asked, where it could be mistaken.'),
    briefed: z.boolean().default(false).describe('Knows where things stand when they join.'),
    adrift: textSchema.optional().describe('What they say they start on when nobody briefs or tasks them.'),
    'adrift-does': effectsSchema.optional().describe('What comes of that.'),
    tired: shareSchema
      .prefault('0%')
      .describe('How worn out they are at T+00:00; it grows, slows them down and makes them mishear.'),
    points: z
      .record(nameOf('ask'), nameOf('person'))
      .default({})
      .describe('Things asked of them that they cannot do are sent on to these colleagues, by ask.'),
    takes: listOf(z.enum(['deputy', 'scribe', 'customer-liaison', 'internal-liaison']))
      .prefault([])
      .describe('Roles they take when asked.'),
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
