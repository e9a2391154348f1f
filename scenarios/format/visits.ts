import type { Schema } from './schema/layers'
import type { Meaning } from './schema/meaning'
import type { Source, Spot } from './source'

export type Path = ReadonlyArray<string | number>

interface Visited {
  source: Source
  path: Path
  /** Where it stands. */
  spot: Spot
  /** Where the key it stands under does; itself, where it stands under none. */
  keySpot: Spot
  meaning: Meaning | undefined
}

/** A single value, or a key of a mapping whose keys mean something. */
export interface Scalar extends Visited {
  what: 'scalar'
  on: 'key' | 'value'
  value: string | number | boolean | null
  schema: Schema
  /** The innermost mapping it stands in. */
  within: Mapping | null
}

/** A mapping whose fields the schema lists. */
export interface Mapping extends Visited {
  what: 'mapping'
  schema: Schema
  fields: Fields
  /** The next such mapping around it. */
  within: Mapping | null
  /** Whether the schema offered other mappings here: several conditions, one of which was taken. */
  others: readonly string[]
}

/** The fields of a mapping, by the names its schema has for them. */
export interface Fields {
  get: (name: string) => Field | undefined
}

export interface Field {
  keySpot: Spot
  spot: Spot
  /** The value as plain data. */
  raw: unknown
  /** The value as the scenario has it; `undefined` where it does not fit its schema, or is missing without a default. */
  read: () => unknown
}

/** A value of another kind than the schema wants: a list for a mapping, nothing for a text. */
export interface Misfit extends Visited {
  what: 'misfit'
  wants: string
  found: unknown
  options: readonly string[]
  /** What the schema itself says about it. */
  says?: string | undefined
}

/** A field that the schema does not list. */
export interface Unknown extends Visited {
  what: 'unknown'
  key: string
  allowed: readonly string[]
  guess: string | undefined
  others: readonly string[]
}

/** A field that has to be there and is not. */
export interface Missing extends Visited {
  what: 'missing'
  field: string
  in: Mapping
}

/** Something that going through a file came by. */
export type Visit = Scalar | Mapping | Misfit | Unknown | Missing
