import { isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml'
import { z } from 'zod'
import { closest, guesser } from './closest'
import { MOST_GUESSES } from './limits'
import { MEANINGS, type Meaning } from './schema/meaning'
import { type Source, type Spot, spotOf } from './source'

type Schema = z.core.$ZodType
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

export type Visit = Scalar | Mapping | Misfit | Unknown | Missing

interface At {
  path: Path
  keySpot: Spot | null
  within: Mapping | null
}

/** Goes through a file and its schema side by side, and notes everything it comes by, in the file's order. */
export function walk(source: Source, root: Schema): Visit[] {
  const visits: Visit[] = []
  const { contents } = source.document
  const guessed = guesser(MOST_GUESSES)

  const visit = (written: unknown, schema: Schema, at: At, given: Meaning | undefined): void => {
    const node = resolved(source, written)
    // An alias of nothing has been told of already.
    if (isAlias(written) && node === null) return
    const { core, meaning: own } = unwrapped(schema)
    const meaning = given ?? own
    const spot =
      written === null || written === undefined ? (at.keySpot ?? { from: 0, to: 0 }) : spotOf(source, written)
    const visited: Visited = { source, path: at.path, spot, keySpot: at.keySpot ?? spot, meaning }
    const misfit = (wants: string, options: readonly string[] = []) =>
      void visits.push({ ...visited, what: 'misfit', wants, options, found: plain(source, node) })

    if (core._zod.def.type === 'union') {
      const choice = choose(core, node)
      if ('none' in choice) misfit(choice.none, choice.options)
      else if (choice.others.length > 0 && isMap(node))
        mapping(node, choice.schema, { ...at, others: choice.others }, visited)
      else visit(written, choice.schema, at, meaning)
      return
    }
    if (core._zod.def.type === 'object') {
      if (isMap(node)) mapping(node, core, { ...at, others: [] }, visited)
      else misfit('a mapping')
      return
    }
    if (core._zod.def.type === 'record') {
      if (isMap(node)) record(node, core as z.core.$ZodRecord, at)
      else misfit('a mapping')
      return
    }
    if (core._zod.def.type === 'array') {
      if (!isSeq(node)) {
        misfit('a list')
        return
      }
      const empty = node.items.length === 0 ? z.safeParse(core, []).error : undefined
      if (empty)
        visits.push({
          ...visited,
          what: 'misfit',
          wants: 'a list',
          options: [],
          found: [],
          says: empty.issues[0]?.message,
        })
      const { element } = (core as z.core.$ZodArray)._zod.def
      for (const [index, item] of node.items.entries()) {
        visit(item, element, { path: [...at.path, index], keySpot: null, within: at.within }, undefined)
      }
      return
    }
    if (node !== null && node !== undefined && !isScalar(node)) {
      misfit(wanted(core))
      return
    }
    visits.push({ ...visited, what: 'scalar', on: 'value', value: scalarOf(node), schema, within: at.within })
  }

  const mapping = (node: { items: Pair[] }, core: Schema, at: At & { others: readonly string[] }, visited: Visited) => {
    const { shape } = (core as z.core.$ZodObject)._zod.def
    const known = Object.keys(shape)
    const written = new Map(node.items.map((pair) => [keyOf(pair), pair]))
    const missing = known.filter((field) => !written.has(field) && !mayBeLeftOut(shape[field]))
    const free = known.filter((field) => !written.has(field))
    const guesses = new Map<string, string>()
    for (const key of written.keys()) {
      if (known.includes(key)) continue
      const open = free.filter((each) => ![...guesses.values()].includes(each))
      const guess =
        guessed(
          key,
          open.filter((each) => missing.includes(each)),
        ) ?? guessed(key, open)
      if (guess !== undefined) guesses.set(key, guess)
    }

    const made = new Map<string, Field | undefined>()
    const writtenAs = new Map([...guesses].map(([key, name]) => [name, key]))
    const field = (name: string): Field | undefined => {
      const schema = shape[name]
      if (!schema) return undefined
      const pair = written.get(name) ?? written.get(writtenAs.get(name) ?? '')
      if (!pair)
        return { spot: visited.spot, keySpot: visited.keySpot, raw: undefined, read: () => outputOf(schema, undefined) }
      return {
        keySpot: spotOf(source, pair.key),
        spot: pair.value ? spotOf(source, pair.value) : spotOf(source, pair.key),
        raw: plain(source, pair.value),
        read: () => outputOf(schema, plain(source, pair.value)),
      }
    }
    // Worked out when a rule asks: most never are.
    const fields: Fields = {
      get: (name) => {
        if (!made.has(name)) made.set(name, field(name))
        return made.get(name)
      },
    }
    const meaning = visited.meaning ?? MEANINGS.get(core as z.ZodType)
    const own: Mapping = {
      ...visited,
      meaning,
      what: 'mapping',
      schema: core,
      fields,
      within: at.within,
      others: at.others,
    }
    visits.push(own)
    for (const field of missing) {
      if (![...guesses.values()].includes(field)) visits.push({ ...visited, what: 'missing', field, in: own })
    }
    for (const [key, pair] of written) {
      const keySpot = spotOf(source, pair.key)
      if (!known.includes(key)) {
        const guess = guesses.get(key)
        visits.push({
          ...visited,
          spot: keySpot,
          keySpot,
          what: 'unknown',
          key,
          allowed: known,
          guess,
          others: at.others,
        })
      }
      const name = known.includes(key) ? key : guesses.get(key)
      const schema = name === undefined ? undefined : shape[name]
      if (name !== undefined && schema)
        visit(pair.value, schema, { path: [...at.path, name], keySpot, within: own }, undefined)
    }
  }

  const record = (node: { items: Pair[] }, core: z.core.$ZodRecord, at: At) => {
    const { keyType, valueType } = core._zod.def
    const meaning = unwrapped(keyType).meaning
    for (const pair of node.items) {
      const key = keyOf(pair)
      const keySpot = spotOf(source, pair.key)
      const path = [...at.path, key]
      visits.push({
        source,
        path,
        spot: keySpot,
        keySpot,
        meaning,
        what: 'scalar',
        on: 'key',
        value: key,
        schema: keyType,
        within: at.within,
      })
      visit(pair.value, valueType, { path, keySpot, within: at.within }, undefined)
    }
  }

  visit(contents, root, { path: [], keySpot: null, within: null }, undefined)
  return visits
}

/** A node as plain data, aliases written out. Limits have been seen to before. */
export function plain(source: Source, written: unknown): unknown {
  const node = resolved(source, written)
  if (isMap(node)) return Object.fromEntries(node.items.map((pair) => [keyOf(pair), plain(source, pair.value)]))
  if (isSeq(node)) return node.items.map((item) => plain(source, item))
  return scalarOf(node)
}

function resolved(source: Source, node: unknown): unknown {
  return isAlias(node) ? (source.targets.get(node) ?? null) : node
}

function scalarOf(node: unknown): string | number | boolean | null {
  const value: unknown = isScalar(node) ? node.value : null
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  return value === null || value === undefined ? null : String(value)
}

function keyOf(pair: Pair): string {
  const { key } = pair as { key: unknown }
  if (isScalar(key)) return String(key.value ?? '')
  return String((key as Node | null)?.toString() ?? '')
}

/** What a schema comes down to without what may be left out, defaulted or changed; and what it means. */
function unwrapped(schema: Schema): { core: Schema; meaning: Meaning | undefined } {
  const known = unwrappedBefore.get(schema)
  if (known) return known
  const made = unwrap(schema)
  unwrappedBefore.set(schema, made)
  return made
}

const unwrappedBefore = new WeakMap<Schema, { core: Schema; meaning: Meaning | undefined }>()

function unwrap(schema: Schema): { core: Schema; meaning: Meaning | undefined } {
  let core = schema
  let meaning = MEANINGS.get(core as z.ZodType)
  for (;;) {
    const { def } = core._zod as { def: { type: string; innerType?: Schema; in?: Schema; getter?: () => Schema } }
    const next =
      def.type === 'pipe' ? def.in : def.type === 'lazy' ? (core as z.core.$ZodLazy)._zod.innerType : def.innerType
    if (!next || !['pipe', 'lazy', 'optional', 'default', 'prefault', 'nonoptional', 'nullable'].includes(def.type))
      break
    core = next
    meaning ??= MEANINGS.get(core as z.ZodType)
  }
  return { core, meaning }
}

function mayBeLeftOut(schema: Schema | undefined): boolean {
  return schema?._zod.optin !== undefined
}

function outputOf(schema: Schema, raw: unknown): unknown {
  const parsed = z.safeParse(schema, raw)
  return parsed.success ? parsed.data : undefined
}

type Choice = { schema: Schema; others: readonly string[] } | { none: string; options: readonly string[] }

/** The branch of a union that somebody meant, by the kind of what they wrote, then by the fields it has. */
function choose(union: Schema, node: unknown): Choice {
  const options = (union as z.core.$ZodUnion)._zod.def.options.map((schema) => ({
    schema,
    core: unwrapped(schema).core,
  }))
  const of = (...types: string[]) => options.filter(({ core }) => types.includes(core._zod.def.type))
  const maps = of('object', 'record')
  const [list] = of('array')
  if (isSeq(node) && list) return { schema: list.schema, others: [] }
  if (isMap(node) && maps.length > 0) return chooseMapping(maps, node)
  const scalars = options.filter((each) => !maps.includes(each) && each !== list)
  // A union of a union: `a` or `[a]`, where `a` is a condition.
  const inner = scalars.find(({ core }) => core._zod.def.type === 'union')
  if (inner) return { schema: inner.schema, others: [] }
  const value = scalarOf(node)
  if ((isScalar(node) || node === null || node === undefined) && scalars.length > 0 && value !== null) {
    const fits = scalars.find(({ schema }) => z.safeParse(schema, value).success) ?? scalars[0]
    if (fits) return { schema: fits.schema, others: [] }
  }
  const names = maps.flatMap(({ core }) => Object.keys((core as z.core.$ZodObject)._zod.def.shape ?? {}).slice(0, 1))
  const kinds = [
    ...(scalars.length > 0 ? ['text'] : []),
    ...(maps.length > 0 ? ['a mapping'] : []),
    ...(list ? ['a list'] : []),
  ]
  return {
    none: kinds.length > 1 ? `${kinds.slice(0, -1).join(', ')} or ${kinds.at(-1)}` : (kinds[0] ?? 'a value'),
    options: maps.length > 1 ? names : [],
  }
}

function chooseMapping(maps: Array<{ schema: Schema; core: Schema }>, node: { items: Pair[] }): Choice {
  const [only] = maps
  if (maps.length === 1 && only) return { schema: only.schema, others: [] }
  const keys = node.items.map(keyOf)
  const firsts = maps.map(({ core }) => Object.keys((core as z.core.$ZodObject)._zod.def.shape ?? {})[0] ?? '')
  const said = keys.find((key) => firsts.includes(key))
  const guess = said ?? keys.map((key) => closest(key, firsts)).find((each) => each !== undefined)
  const index = guess === undefined ? -1 : firsts.indexOf(guess)
  const chosen = maps[index]
  if (!chosen) return { none: 'a mapping', options: firsts }
  return { schema: chosen.core, others: firsts.filter((each) => each !== guess) }
}

/** What a schema wants, in words. */
function wanted(core: Schema): string {
  const { type } = core._zod.def
  if (type === 'number') return 'a number'
  if (type === 'boolean') return 'true or false'
  if (type === 'enum') return 'one word'
  return 'text'
}
