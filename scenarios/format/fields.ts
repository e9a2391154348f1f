import type { Pair } from 'yaml'
import { z } from 'zod'
import { keyOf, plain } from './nodes'
import type { Schema } from './schema/layers'
import { type Source, type Spot, spotOf } from './source'
import type { Field, Fields } from './visits'

/** The fields of one mapping: what its schema lists beside what was written. */
export interface FieldsOf {
  shape: Readonly<Record<string, Schema>>
  /** The names of the schema's fields. */
  known: readonly string[]
  /** What was written, by its key. */
  written: ReadonlyMap<string, Pair>
  /** Fields that have to be there and are not, by any name. */
  missing: readonly string[]
  /** What unknown keys probably meant. */
  guesses: ReadonlyMap<string, string>
}

/** What schemas list, worked out once each. */
const listed = new WeakMap<Schema, { known: readonly string[]; needed: readonly string[] }>()

function listedIn(core: z.core.$ZodObject) {
  const before = listed.get(core)
  if (before) return before
  const { shape } = core._zod.def
  const known = Object.keys(shape)
  const made = { known, needed: known.filter((field) => shape[field]?._zod.optin === undefined) }
  listed.set(core, made)
  return made
}

/** @param guessed - the known word somebody probably meant */
export function fieldsOf(
  core: z.core.$ZodObject,
  node: { items: Pair[] },
  guessed: (word: string, known: readonly string[]) => string | undefined,
): FieldsOf {
  const { shape } = core._zod.def
  const { known, needed } = listedIn(core)
  const written = new Map<string, Pair>()
  for (const pair of node.items) written.set(keyOf(pair), pair)
  const missing = needed.filter((field) => !written.has(field))
  const guesses = new Map<string, string>()
  const free = new Set<string>()
  const strange = [...written.keys()].filter((key) => !Object.hasOwn(shape, key))
  if (strange.length > 0) for (const field of known) if (!written.has(field)) free.add(field)
  for (const key of strange) {
    const guess =
      guessed(
        key,
        missing.filter((each) => free.has(each)),
      ) ?? guessed(key, [...free])
    if (guess === undefined) continue
    guesses.set(key, guess)
    free.delete(guess)
  }
  const meant = new Set(guesses.values())
  return { shape, known, written, missing: missing.filter((field) => !meant.has(field)), guesses }
}

/** The fields as rules ask for them. Worked out when one does: most never are. */
export function readable(source: Source, fields: FieldsOf, at: { spot: Spot; keySpot: Spot }): Fields {
  const made = new Map<string, Field | undefined>()
  return {
    get: (name) => {
      if (!made.has(name)) made.set(name, fieldOf(source, fields, at, name))
      return made.get(name)
    },
  }
}

function fieldOf(
  source: Source,
  { shape, written, guesses }: FieldsOf,
  { spot, keySpot }: { spot: Spot; keySpot: Spot },
  name: string,
): Field | undefined {
  const schema = Object.hasOwn(shape, name) ? shape[name] : undefined
  if (!schema) return undefined
  const pair = written.get(name) ?? [...written].find(([key]) => guesses.get(key) === name)?.[1]
  if (!pair) return { spot, keySpot, raw: undefined, read: () => outputOf(schema, undefined) }
  const raw = plain(source, pair.value)
  return {
    keySpot: spotOf(source, pair.key),
    spot: spotOf(source, pair.value ?? pair.key),
    raw,
    read: () => outputOf(schema, raw),
  }
}

function outputOf(schema: Schema, raw: unknown): unknown {
  const parsed = z.safeParse(schema, raw)
  return parsed.success ? parsed.data : undefined
}
