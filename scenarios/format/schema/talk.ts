import { z } from 'zod'
import { conditionSchema, happeningSchema } from './conditions'
import { effectsSchema } from './effects'
import { durationSchema, idSchema, listOf, shareSchema, spanSchema, textSchema } from './words'

export const WEIGHTS = { 'life-line': 3, normal: 2, nicety: 1 } as const
export const weightSchema = z.enum(['life-line', 'normal', 'nicety'])
export type Weight = z.output<typeof weightSchema>

/** A blank in an ask or a tell. `mistaken-for` says which value a tired ear makes of another. */
export const slotSchema = z.strictObject({
  label: textSchema,
  options: z.array(z.string()).min(1),
  'mistaken-for': z.record(z.string(), z.string()).default({}),
})

/** What comes of an ask: the first outcome whose condition holds. */
export const outcomeSchema = z.strictObject({
  id: idSchema.optional(),
  when: conditionSchema.optional(),
  by: listOf(idSchema).optional(),
  say: textSchema,
  do: effectsSchema.optional(),
})

/** Something the IMOC can ask a person for. */
export const askSchema = z.strictObject({
  label: textSchema,
  hint: textSchema,
  text: textSchema,
  'reads-back': textSchema,
  of: listOf(idSchema).optional(),
  slots: z.record(idSchema, slotSchema).default({}),
  takes: spanSchema,
  /** How often it is read back wrongly, over and above the person's own habit. */
  mishears: shareSchema.prefault('0%'),
  risky: z.boolean().default(false),
  /** Known only after this has happened; left out, from the start. */
  known: listOf(happeningSchema).optional(),
  /** Only worth doing once; a second time says so. */
  once: textSchema.optional(),
  /** Who speaks up when polled for strong objections beforehand, and what they knew. */
  objections: z
    .array(
      z.strictObject({
        by: idSchema,
        when: conditionSchema.optional(),
        text: textSchema,
        do: effectsSchema.optional(),
      }),
    )
    .default([]),
  outcomes: z.array(outcomeSchema).min(1),
})

/** Something the IMOC can tell people that the scenario listens for. */
export const tellSchema = z.strictObject({
  label: textSchema,
  hint: textSchema,
  text: textSchema,
  slots: z.record(idSchema, slotSchema).default({}),
  do: effectsSchema.optional(),
})

/** A statement that comes in and needs closing: a warning, or a request from a stakeholder. */
export const signalSchema = z.strictObject({
  kind: z.enum(['warning', 'request']).default('warning'),
  about: textSchema,
  from: idSchema,
  in: z.string(),
  to: listOf(idSchema).prefault([]),
  text: textSchema,
  again: z
    .array(z.strictObject({ after: durationSchema, text: textSchema, unless: conditionSchema.optional() }))
    .default([]),
  /** What an acknowledgment must name: of each group, one word. A plain word is a group of one. */
  names: z.array(listOf(z.string())).default([]),
  /** Asks that own it (or, for a request, tells that answer it). */
  'closes-with': listOf(idSchema).prefault([]),
  patience: durationSchema.prefault('3m'),
  harm: z.strictObject({ when: conditionSchema, text: textSchema, do: effectsSchema.optional() }).optional(),
  weight: weightSchema.default('normal'),
  /** Said back when it is acknowledged with content. */
  thanks: textSchema.optional(),
  why: textSchema.optional(),
})

export const decisionSchema = z.strictObject({
  question: textSchema,
  choices: z.record(idSchema, textSchema),
  known: listOf(happeningSchema).optional(),
})

/** What somebody thinks is wrong. Several may be held at once; at most one of them is right. */
export const diagnosisSchema = z.strictObject({
  by: idSchema,
  in: z.string().optional(),
  text: textSchema,
  short: textSchema,
  right: z.boolean().default(false),
  /** Said when the IMOC rules it out, or takes it up. */
  'ruled-out': textSchema.optional(),
  pursued: textSchema.optional(),
})

export type Diagnosis = z.output<typeof diagnosisSchema>
export type Ask = z.output<typeof askSchema>
export type Tell = z.output<typeof tellSchema>
export type Signal = z.output<typeof signalSchema>
export type Decision = z.output<typeof decisionSchema>
export type Outcome = z.output<typeof outcomeSchema>
export type Slot = z.output<typeof slotSchema>
