import type { z } from 'zod'
import { patternOf, rangeOf } from '../schema/checks'
import { CHOICES } from '../schema/choices'
import type { Schema } from '../schema/layers'
import type { Meaning } from '../schema/meaning'
import type { JsonSchema } from './json-schema'
import { examplesOf } from './nouns'

/** A single value as JSON Schema, from its schema without its wrappings. */
export function scalarSchema(core: Schema, meaning: Meaning | undefined): JsonSchema {
  const def = core._zod.def as unknown as { type: string; values?: unknown[] }
  const choice = CHOICES.get(core as z.ZodType)
  if (choice) return words(choice.words)
  if (def.type === 'literal') return { const: def.values?.[0] }
  if (def.type === 'boolean') return { type: 'boolean' }
  if (def.type === 'number') return number(core)
  const pattern = patternOf(core)
  const examples = examplesOf(meaning)
  return {
    type: 'string',
    ...(pattern === undefined ? {} : { pattern: pattern.source }),
    ...(examples === undefined ? {} : { examples }),
  }
}

/** Each word with what it means: an `enum` has no room for that. */
function words(choice: Readonly<Record<string, string>>): JsonSchema {
  return {
    type: 'string',
    anyOf: Object.entries(choice).map(([word, description]) => ({ const: word, description })),
  }
}

function number(core: Schema): JsonSchema {
  const { whole, least, above, most } = rangeOf(core)
  return {
    type: whole ? 'integer' : 'number',
    ...(least === undefined ? {} : above ? { exclusiveMinimum: least } : { minimum: least }),
    ...(most === undefined ? {} : { maximum: most }),
  }
}
