import { z } from 'zod'
import { leastOf } from '../schema/checks'
import { CHOICES } from '../schema/choices'
import { coreOf, layersOf, meaningOf, type Schema } from '../schema/layers'
import { MEANINGS, type Part } from '../schema/meaning'
import { scenarioSchema } from '../schema/scenario'
import { SHARED } from '../shared-files'
import type { FileKind } from '../versions'
import { nounOf } from './nouns'
import { scalarSchema } from './scalar-schema'

/** As much of JSON Schema draft-07 as the format needs. */
export interface JsonSchema {
  $schema?: string
  $id?: string
  $ref?: string
  title?: string
  description?: string
  type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean'
  properties?: Record<string, JsonSchema>
  required?: string[]
  additionalProperties?: boolean | JsonSchema
  propertyNames?: JsonSchema
  items?: JsonSchema
  minItems?: number
  anyOf?: JsonSchema[]
  allOf?: JsonSchema[]
  const?: unknown
  default?: unknown
  examples?: readonly unknown[]
  pattern?: string
  minimum?: number
  maximum?: number
  exclusiveMinimum?: number
  definitions?: Record<string, JsonSchema>
}

/** Parts that have a section of their own; the others are written where they stand. */
const NAMED: ReadonlySet<Part> = new Set([
  'person',
  'service',
  'panel',
  'metric',
  'flow',
  'alert',
  'signal',
  'ask',
  'slot',
  'outcome',
  'tell',
  'decision',
  'moment',
  'list',
  'item',
  'prompt',
  'state',
  'transition',
  'effect',
  'line',
  'end',
])

const ROOTS = {
  scenario: {
    schema: scenarioSchema,
    title: 'A Hearback scenario',
    description:
      'One drill for the Incident Manager On Call: a failure, the people, what is looked for, and the debrief.',
  },
  checklists: {
    schema: SHARED.checklists,
    title: 'Hearback checklists',
    description: 'Checklists and prompts that several scenarios include.',
  },
  people: { schema: SHARED.people, title: 'Hearback people', description: 'People that several scenarios include.' },
} satisfies Record<FileKind, { schema: z.core.$ZodObject; title: string; description: string }>

/** A kind of file as JSON Schema draft-07, for editors: worked out from the schema that reads the files. */
export function jsonSchemaOf(kind: FileKind): JsonSchema {
  const definitions: Record<string, JsonSchema> = {}
  const made = new Set<string>()

  const convert = (schema: Schema): JsonSchema => {
    const core = coreOf(schema)
    const said = saidOf(schema)
    const name = nameOf(core)
    if (name === null) return { ...bare(schema), ...said }
    if (!made.has(name)) {
      made.add(name)
      definitions[name] = { ...bare(core), ...descriptionOf(core) }
    }
    const ref = { $ref: `#/definitions/${name}` }
    // Beside a $ref, draft-07 sees nothing else.
    return Object.keys(said).length === 0 ? ref : { ...said, allOf: [ref] }
  }

  const bare = (schema: Schema): JsonSchema => {
    const core = coreOf(schema)
    const def = core._zod.def
    if (def.type === 'object') return object(core as z.core.$ZodObject)
    if (def.type === 'record') return record(core as z.core.$ZodRecord)
    if (def.type === 'array') {
      const least = leastOf(core)
      const items = convert((core as z.core.$ZodArray)._zod.def.element)
      return { type: 'array', items, ...(least === undefined ? {} : { minItems: least }) }
    }
    if (def.type === 'union') return { anyOf: (core as z.core.$ZodUnion)._zod.def.options.map((each) => convert(each)) }
    return scalarSchema(core, meaningOf(schema))
  }

  const object = (core: z.core.$ZodObject): JsonSchema => {
    const { shape } = core._zod.def
    const required = Object.keys(shape).filter((field) => shape[field]?._zod.optin === undefined)
    return {
      type: 'object',
      properties: Object.fromEntries(Object.entries(shape).map(([field, each]) => [field, convert(each)])),
      ...(required.length > 0 ? { required } : {}),
      additionalProperties: false,
    }
  }

  const record = (core: z.core.$ZodRecord): JsonSchema => {
    const { keyType, valueType } = core._zod.def
    const words = CHOICES.get(coreOf(keyType) as z.ZodType)?.words
    if (words === undefined) {
      return { type: 'object', propertyNames: convert(keyType), additionalProperties: convert(valueType) }
    }
    const value = convert(valueType)
    const properties = Object.entries(words).map(([key, description]) => [key, { description, allOf: [value] }])
    return { type: 'object', properties: Object.fromEntries(properties), additionalProperties: false }
  }

  const { schema, title, description } = ROOTS[kind]
  const root = object(schema)
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title,
    description,
    ...root,
    definitions: Object.fromEntries(Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1))),
  }
}

/** The section a schema without its wrappings is told of in. */
function nameOf(core: Schema): string | null {
  const { def } = core._zod
  const meaning = MEANINGS.get(core as z.ZodType)
  if (def.type === 'union' && (core as z.core.$ZodUnion)._zod.def.options.length > 5) return 'condition'
  if (def.type !== 'object') return null
  if (meaning?.is === 'part' && NAMED.has(meaning.part)) return meaning.part
  return 'because' in (core as z.core.$ZodObject)._zod.def.shape ? 'factor' : null
}

/** What is said of a value where it stands: of what has a section of its own, only what that does not say. */
function saidOf(schema: Schema): JsonSchema {
  const layers = layersOf(schema)
  const own = layers.filter((each) => nameOf(each) === null).map((each) => z.globalRegistry.get(each) ?? {})
  const description = own.find((each) => each.description !== undefined)?.description
  const examples = own.find((each) => Array.isArray(each.examples))?.examples as unknown[] | undefined
  const title = nounOf(meaningOf(schema))
  const fallback = layers
    .map((each) => each._zod.def as unknown as { type: string; defaultValue?: unknown })
    .find(({ type }) => type === 'default' || type === 'prefault')
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(fallback === undefined ? {} : { default: fallback.defaultValue }),
    ...(examples === undefined ? {} : { examples }),
  }
}

function descriptionOf(core: Schema): JsonSchema {
  const description = z.globalRegistry.get(core)?.description
  return description === undefined ? {} : { description }
}
