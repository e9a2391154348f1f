import { z } from 'zod'
import { healthSchema } from './conditions'
import { durationSchema, idSchema, listOf, shown, textSchema } from './words'

/** A line somebody says. `id` lets a checklist or the debrief point at it. */
export const lineSchema = z.strictObject({
  id: idSchema.optional(),
  by: idSchema,
  in: z.string().optional(),
  to: listOf(idSchema).optional(),
  text: textSchema,
})

/** What a scenario can make happen. One mapping may hold several; they happen in the order listed here. */
export const effectSchema = z
  .strictObject(
    {
      health: z.record(idSchema, healthSchema).optional(),
      set: z.record(idSchema, idSchema).optional(),
      metric: z
        .record(
          idSchema,
          z.strictObject({ is: z.number().optional(), to: z.number().optional(), over: durationSchema.optional() }),
        )
        .optional(),
      alert: listOf(idSchema).optional(),
      clear: listOf(idSchema).optional(),
      join: listOf(idSchema).optional(),
      leave: listOf(idSchema).optional(),
      say: listOf(lineSchema).optional(),
      signal: listOf(idSchema).optional(),
      deploy: idSchema.optional(),
      lock: textSchema.optional(),
      unlock: textSchema.optional(),
      learn: listOf(idSchema).optional(),
      offer: listOf(idSchema).optional(),
      report: z.record(idSchema, healthSchema).optional(),
      event: z.strictObject({ id: idSchema.optional(), lane: z.string(), text: textSchema }).optional(),
      voice: listOf(idSchema).optional(),
      raise: idSchema.optional(),
    },
    {
      error: (issue) =>
        issue.code === 'unrecognized_keys'
          ? undefined
          : `An effect is a mapping such as "health: { web: down }"; this is ${shown(issue.input)}.`,
    },
  )
  .describe('Something the scenario makes happen')

export type Effect = z.output<typeof effectSchema>
export type Line = z.output<typeof lineSchema>
export const effectsSchema = listOf(effectSchema)
