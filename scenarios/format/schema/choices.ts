import { z } from 'zod'

/** What each word of a choice means. Kept beside the schemas, because a schema's own description is of the field. */
export const CHOICES = z.registry<{ words: Readonly<Record<string, string>> }>()

/** One of a few words, each with what it means. Editors and the reference say it beside the word. */
export function choiceOf<const Words extends Record<string, string>>(words: Words, params?: z.core.$ZodEnumParams) {
  const names = Object.fromEntries(Object.keys(words).map((word) => [word, word])) as {
    [Word in keyof Words & string]: Word
  }
  const schema = z.enum(names, params)
  CHOICES.add(schema, { words })
  return schema
}
