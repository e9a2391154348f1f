import { isAlias, isMap, isScalar, isSeq, type Pair } from 'yaml'
import { z } from 'zod'
import { branchOf } from './branches'
import { guesser } from './closest'
import { fieldsOf, readable } from './fields'
import { MOST_GUESSES } from './limits'
import { keyOf, plain, resolved, scalarOf } from './nodes'
import { leastOf } from './schema/checks'
import { coreOf, meaningOf, type Schema } from './schema/layers'
import { MEANINGS, type Meaning } from './schema/meaning'
import { type Source, type Spot, spotOf } from './source'
import type { Mapping, Path, Visit } from './visits'

interface At {
  path: Path
  keySpot: Spot | null
  within: Mapping | null
}

interface Visited {
  source: Source
  path: Path
  spot: Spot
  keySpot: Spot
  meaning: Meaning | undefined
}

/** Goes through a file and its schema side by side, and notes everything it comes by, in the file's order. */
export function walk(source: Source, root: Schema): Visit[] {
  const visits: Visit[] = []
  const guessed = guesser(MOST_GUESSES)

  const visit = (written: unknown, schema: Schema, { path, keySpot, within }: At, given?: Meaning): void => {
    const node = resolved(source, written)
    // An alias of nothing has been told of already.
    if (isAlias(written) && node === null) return
    const core = coreOf(schema)
    const meaning = given ?? meaningOf(schema)
    const spot = written === null || written === undefined ? (keySpot ?? { from: 0, to: 0 }) : spotOf(source, written)
    const here = { source, path, spot, keySpot: keySpot ?? spot, meaning }
    const misfit = (wants: string, options: readonly string[] = [], says?: string) => {
      visits.push({ ...here, what: 'misfit', wants, options, found: plain(source, node), says })
    }

    switch (core._zod.def.type) {
      case 'union': {
        const branch = branchOf(core, node)
        if ('none' in branch) misfit(branch.none, branch.options)
        else if (branch.others.length > 0 && isMap(node)) {
          mapping(node, branch.schema as z.core.$ZodObject, here, within, branch.others)
        } else visit(written, branch.schema, { path, keySpot, within }, meaning)
        return
      }
      case 'object':
        if (isMap(node)) mapping(node, core as z.core.$ZodObject, here, within, [])
        else misfit('a mapping')
        return
      case 'record':
        if (isMap(node)) record(node, core as z.core.$ZodRecord, path, within)
        else misfit('a mapping')
        return
      case 'array': {
        if (!isSeq(node)) {
          misfit('a list')
          return
        }
        if (node.items.length < (leastOf(core) ?? 0)) {
          const says = z.safeParse(core, []).error?.issues[0]?.message
          if (says !== undefined) misfit('a list', [], says)
        }
        const { element } = (core as z.core.$ZodArray)._zod.def
        for (const [index, item] of node.items.entries()) {
          visit(item, element, { path: [...path, index], keySpot: null, within })
        }
        return
      }
      default:
        if (node !== null && node !== undefined && !isScalar(node)) {
          misfit(wanted(core))
          return
        }
        visits.push({
          source,
          path,
          spot,
          keySpot: here.keySpot,
          meaning,
          what: 'scalar',
          on: 'value',
          value: scalarOf(node),
          schema,
          within,
        })
    }
  }

  const mapping = (
    node: { items: Pair[] },
    core: z.core.$ZodObject,
    visited: Visited,
    within: Mapping | null,
    others: readonly string[],
  ) => {
    const fields = fieldsOf(core, node, guessed)
    const { shape, known, written, missing, guesses } = fields
    const { path, spot, keySpot } = visited
    const meaning = visited.meaning ?? MEANINGS.get(core as unknown as z.ZodType)
    const own: Mapping = {
      source,
      path,
      spot,
      keySpot,
      meaning,
      what: 'mapping',
      schema: core,
      fields: readable(source, fields, visited),
      within,
      others,
    }
    visits.push(own)
    for (const field of missing) visits.push({ ...visited, what: 'missing', field, in: own })
    for (const [key, pair] of written) {
      const at = spotOf(source, pair.key)
      const listed = Object.hasOwn(shape, key)
      const guess = guesses.get(key)
      if (!listed) {
        visits.push({ ...visited, spot: at, keySpot: at, what: 'unknown', key, allowed: known, guess, others })
      }
      const name = listed ? key : guess
      const schema = name === undefined ? undefined : shape[name]
      if (name !== undefined && schema) visit(pair.value, schema, { path: [...path, name], keySpot: at, within: own })
    }
  }

  const record = (node: { items: Pair[] }, core: z.core.$ZodRecord, around: Path, within: Mapping | null) => {
    const { keyType, valueType } = core._zod.def
    const meaning = meaningOf(keyType)
    for (const pair of node.items) {
      const value = keyOf(pair)
      const spot = spotOf(source, pair.key)
      const path = [...around, value]
      visits.push({
        source,
        path,
        spot,
        keySpot: spot,
        meaning,
        what: 'scalar',
        on: 'key',
        value,
        schema: keyType,
        within,
      })
      visit(pair.value, valueType, { path, keySpot: spot, within })
    }
  }

  visit(source.document.contents, root, { path: [], keySpot: null, within: null })
  return visits
}

/** What a schema wants, in words. */
function wanted(core: Schema): string {
  const { type } = core._zod.def
  if (type === 'number') return 'a number'
  if (type === 'boolean') return 'true or false'
  if (type === 'enum') return 'one word'
  return 'text'
}
