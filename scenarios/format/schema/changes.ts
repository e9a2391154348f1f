import { z } from 'zod'

/**
 * The fields of a mapping as a change to one has them: none has to be there, and what is left out stays as it was
 * instead of going back to its default.
 */
export function changesOf(shape: Record<string, z.ZodType>): Record<string, z.ZodType> {
  return Object.fromEntries(
    Object.entries(shape).map(([field, schema]) => {
      const description = z.globalRegistry.get(schema)?.description
      const change = bare(schema).optional()
      return [field, description === undefined ? change : change.describe(description)]
    }),
  )
}

function bare(schema: z.ZodType): z.ZodType {
  const wrapped = schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault || schema instanceof z.ZodOptional
  return wrapped ? bare(schema.unwrap() as z.ZodType) : schema
}
