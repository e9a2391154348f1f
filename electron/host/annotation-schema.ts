import { z } from 'zod'

const text = z.string().max(20_000)
const word = z.string().max(200)
const factId = z.int().positive()

/** What somebody may write beside a run: as a window sends it, and as it stands in a file that anybody may have made. */
export const annotation = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('debrief-note'), at: z.int().nonnegative().nullable(), text }),
  z.strictObject({ kind: z.literal('appeal'), item: z.string().max(200), text }),
  z.strictObject({ kind: z.literal('factors'), tree: z.json() }),
  z.strictObject({ kind: z.literal('factor-tree'), tree: z.json() }),
  z.strictObject({ kind: z.literal('whys'), chain: z.array(z.string().max(2000)).max(12) }),
  z.strictObject({
    kind: z.literal('rating'),
    by: z.enum(['self', 'peer', 'facilitator']),
    domain: word,
    score: z.int().min(1).max(5).nullable(),
    moments: z.array(factId).max(50),
    text,
  }),
  z.strictObject({
    kind: z.literal('lesson'),
    id: word,
    text,
    strength: word,
    owner: word,
    due: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .nullable(),
    kept: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('survey'),
    learned: text,
    hindered: text,
    again: z.enum(['yes', 'perhaps', 'no']).nullable(),
  }),
  z.strictObject({ kind: z.literal('thanks'), to: word, fact: factId.nullable(), text }),
  z.strictObject({ kind: z.literal('sweater'), at: z.int().nonnegative().nullable(), text }),
  z.strictObject({ kind: z.literal('bias'), finding: word, fits: z.boolean().nullable(), text }),
  z.strictObject({ kind: z.literal('card'), text, approved: z.boolean() }),
  z.strictObject({ kind: z.literal('marks-shown'), shown: z.boolean() }),
])
