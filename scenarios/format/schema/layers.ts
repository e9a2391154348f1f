import type { z } from 'zod'
import { MEANINGS, type Meaning } from './meaning'

export type Schema = z.core.$ZodType

/** What zod keeps of a schema, as far as anybody here looks at it. */
interface Def {
  type: string
  innerType?: Schema
  in?: Schema
}

const WRAPPINGS: ReadonlySet<string> = new Set(['optional', 'default', 'prefault', 'nonoptional', 'nullable'])

/** A schema, then what it wraps: what it stands for without what may be left out, defaulted or changed comes last. */
export function layersOf(schema: Schema): readonly Schema[] {
  const known = layersBefore.get(schema)
  if (known) return known
  const layers = [schema]
  for (let next = inside(schema); next; next = inside(next)) layers.push(next)
  layersBefore.set(schema, layers)
  return layers
}

const layersBefore = new WeakMap<Schema, readonly Schema[]>()

function inside(schema: Schema): Schema | undefined {
  const def = schema._zod.def as unknown as Def
  if (def.type === 'pipe') return def.in
  if (def.type === 'lazy') return (schema as z.core.$ZodLazy)._zod.innerType
  return WRAPPINGS.has(def.type) ? def.innerType : undefined
}

/** What a schema comes down to. */
export function coreOf(schema: Schema): Schema {
  return layersOf(schema).at(-1) ?? schema
}

/** What a place with this schema means: the outermost layer that says so decides. */
export function meaningOf(schema: Schema): Meaning | undefined {
  if (meaningsBefore.has(schema)) return meaningsBefore.get(schema)
  const meaning = layersOf(schema)
    .map((each) => MEANINGS.get(each as z.ZodType))
    .find((each) => each !== undefined)
  meaningsBefore.set(schema, meaning)
  return meaning
}

const meaningsBefore = new WeakMap<Schema, Meaning | undefined>()
