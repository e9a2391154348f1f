import { z } from 'zod'

/**
 * The fields of a mapping as a change to one has them: none has to be there, and what is left out stays as it was
 * instead of going back to its default.
 */
export function changesOf(shape: Record<string, z.ZodType>): Record<string, z.ZodType> {
  return Object.fromEntries(
    Object.entries(shape).map(([field, schema]) => {
      const { description, examples } = z.globalRegistry.get(schema) ?? {}
      const change = bare(schema).optional()
      if (description === undefined) return [field, change]
      return [field, change.meta({ description: asChange(description), ...(examples ? { examples } : {}) })]
    }),
  )
}

/** What leaving a field out means is another thing where it is a change. */
function asChange(description: string): string {
  return `${description.split(' Left out, ')[0]} Left out, as in the included file.`
}

function bare(schema: z.ZodType): z.ZodType {
  const wrapped = schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault || schema instanceof z.ZodOptional
  return wrapped ? bare(schema.unwrap() as z.ZodType) : schema
}
