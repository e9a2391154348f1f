import { z } from 'zod'
import { effectsSchema } from './effects'
import { idSchema, listOf, shareSchema, spanSchema, textSchema } from './words'

/** Somebody the crew plays when no person sits in that seat. */
export const personSchema = z.strictObject({
  name: textSchema,
  role: textSchema,
  kind: z.enum(['crew', 'stakeholder']).default('crew'),
  /** 1 junior, 2 experienced, 3 senior. */
  seniority: z.int().min(1).max(3).default(2),
  /** In the room at T+00:00. */
  present: z.boolean().default(false),
  /** How long until they take in what was said to them. */
  answers: spanSchema.prefault('6s to 16s'),
  /** How they answer a page; left out, they cannot be paged. */
  page: z
    .strictObject({ answers: spanSchema, misses: shareSchema.prefault('0%'), declines: textSchema.optional() })
    .optional(),
  /** How often a read-back of theirs is not what was asked, where it could be mistaken. */
  mishears: shareSchema.prefault('0%'),
  /** Need telling where things stand when they join. */
  briefed: z.boolean().default(false),
  /** What they start on by themselves when nobody briefs or tasks them, and what comes of it. */
  adrift: textSchema.optional(),
  'adrift-does': effectsSchema.optional(),
  /** How worn out they are at T+00:00; it grows over the hours, slows them down and makes them mishear. */
  tired: shareSchema.prefault('0%'),
  /** Things asked of them that they cannot do are sent on to these colleagues, by ask. */
  points: z.record(idSchema, idSchema).default({}),
  takes: listOf(z.enum(['deputy', 'scribe', 'customer-liaison', 'internal-liaison'])).prefault([]),
})

export type Person = z.output<typeof personSchema>
