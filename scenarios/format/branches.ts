import { isMap, isScalar, isSeq, type Pair } from 'yaml'
import { z } from 'zod'
import { closest } from './closest'
import { keyOf, scalarOf } from './nodes'
import { coreOf, type Schema } from './schema/layers'

/** The branch taken, and the first fields of those that were not; or what would have been a branch. */
export type Branch = { schema: Schema; others: readonly string[] } | { none: string; options: readonly string[] }

interface Option {
  schema: Schema
  core: Schema
}

/** The branch of a union that somebody meant, by the kind of what they wrote, then by the fields it has. */
export function branchOf(union: Schema, node: unknown): Branch {
  const { maps, list, scalars } = optionsOf(union)
  if (isSeq(node) && list) return { schema: list.schema, others: [] }
  if (isMap(node) && maps.length > 0) return mappingOf(maps, node)
  // A union of a union: `a` or `[a]`, where `a` is a condition.
  const inner = scalars.find(({ core }) => core._zod.def.type === 'union')
  if (inner) return { schema: inner.schema, others: [] }
  const value = scalarOf(node)
  if ((isScalar(node) || node === null || node === undefined) && value !== null) {
    const fits = scalars.length > 1 ? scalars.find(({ schema }) => z.safeParse(schema, value).success) : undefined
    const taken = fits ?? scalars[0]
    if (taken) return { schema: taken.schema, others: [] }
  }
  const kinds = [
    ...(scalars.length > 0 ? ['text'] : []),
    ...(maps.length > 0 ? ['a mapping'] : []),
    ...(list ? ['a list'] : []),
  ]
  return {
    none: kinds.length > 1 ? `${kinds.slice(0, -1).join(', ')} or ${kinds.at(-1)}` : (kinds[0] ?? 'a value'),
    options: maps.length > 1 ? maps.flatMap(({ core }) => firstField(core)) : [],
  }
}

interface Options {
  maps: readonly Option[]
  list: Option | undefined
  scalars: readonly Option[]
}

const optionsBefore = new WeakMap<Schema, Options>()

function optionsOf(union: Schema): Options {
  const known = optionsBefore.get(union)
  if (known) return known
  const all = (union as z.core.$ZodUnion)._zod.def.options.map((schema) => ({ schema, core: coreOf(schema) }))
  const maps = all.filter(({ core }) => ['object', 'record'].includes(core._zod.def.type))
  const list = all.find(({ core }) => core._zod.def.type === 'array')
  const made = { maps, list, scalars: all.filter((each) => !maps.includes(each) && each !== list) }
  optionsBefore.set(union, made)
  return made
}

function mappingOf(maps: readonly Option[], node: { items: Pair[] }): Branch {
  const [only] = maps
  if (maps.length === 1 && only) return { schema: only.schema, others: [] }
  const keys = node.items.map(keyOf)
  const firsts = maps.map(({ core }) => firstField(core)[0] ?? '')
  const said = keys.find((key) => firsts.includes(key))
  const guess = said ?? keys.map((key) => closest(key, firsts)).find((each) => each !== undefined)
  const index = guess === undefined ? -1 : firsts.indexOf(guess)
  const chosen = maps[index]
  if (!chosen) return { none: 'a mapping', options: firsts }
  return { schema: chosen.core, others: firsts.filter((each) => each !== guess) }
}

function firstField(core: Schema): string[] {
  return Object.keys((core as z.core.$ZodObject)._zod.def.shape ?? {}).slice(0, 1)
}
