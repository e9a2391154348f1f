import { z } from 'zod'
import { MEANINGS, type Meaning } from '../schema/meaning'
import { scenarioSchema } from '../schema/scenario'
import { SHARED } from '../shared-files'
import type { FileKind } from '../versions'

type Schema = z.core.$ZodType

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
  enum?: string[]
  const?: unknown
  default?: unknown
  examples?: unknown[]
  pattern?: string
  minimum?: number
  maximum?: number
  exclusiveMinimum?: number
  definitions?: Record<string, JsonSchema>
}

/** Parts that have a section of their own; the others are written where they stand. */
const NAMED: ReadonlySet<string> = new Set([
  'person',
  'service',
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

const EXAMPLES: Readonly<Record<string, unknown[]>> = {
  duration: ['90s', '2m30s', '1h'],
  span: ['90s', '30s to 90s'],
  share: ['30%'],
  clock: ['14:05'],
  id: ['replica-lag'],
  happening: ['done stop-runs', 'published *', 'entered site.well'],
  event: ['done stop-runs', 'cache-warmed'],
  target: ['spreading', 'fleet.spreading'],
}

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
    const { core, meaning, description, fallback } = layersOf(schema)
    const extras: JsonSchema = {
      ...(description === undefined ? {} : { description }),
      ...(fallback === undefined ? {} : { default: fallback }),
    }
    const name = nameOf(core, meaning)
    if (name === null) return { ...bare(core, meaning), ...extras }
    if (!made.has(name)) {
      made.add(name)
      definitions[name] = { ...bare(core, meaning), ...(ownDescription(core) ?? {}) }
    }
    const ref = { $ref: `#/definitions/${name}` }
    // Beside a $ref, draft-07 sees nothing else.
    return Object.keys(extras).length === 0 ? ref : { ...extras, allOf: [ref] }
  }

  const bare = (core: Schema, meaning: Meaning | undefined): JsonSchema => {
    const def = core._zod.def
    if (def.type === 'object') return object(core as z.core.$ZodObject)
    if (def.type === 'record') return record(core as z.core.$ZodRecord)
    if (def.type === 'array') {
      const least = checksOf(core).find((each) => each.check === 'min_length')?.minimum
      const items = convert((core as z.core.$ZodArray)._zod.def.element)
      return { type: 'array', items, ...(typeof least === 'number' ? { minItems: least } : {}) }
    }
    if (def.type === 'union') return { anyOf: (core as z.core.$ZodUnion)._zod.def.options.map((each) => convert(each)) }
    return scalar(core, meaning)
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
    const value = convert(valueType)
    const keys = convert(keyType)
    if (keys.enum)
      return {
        type: 'object',
        properties: Object.fromEntries(keys.enum.map((key) => [key, value])),
        additionalProperties: false,
      }
    return { type: 'object', propertyNames: keys, additionalProperties: value }
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

function nameOf(core: Schema, meaning: Meaning | undefined): string | null {
  if (core._zod.def.type === 'union' && (core as z.core.$ZodUnion)._zod.def.options.length > 5) return 'condition'
  if (core._zod.def.type === 'object') {
    if (meaning?.is === 'part' && NAMED.has(meaning.part)) return meaning.part
    if ('because' in (core as z.core.$ZodObject)._zod.def.shape) return 'factor'
  }
  return null
}

function ownDescription(core: Schema): JsonSchema | null {
  const description = z.globalRegistry.get(core)?.description
  return description === undefined ? null : { description }
}

function scalar(core: Schema, meaning: Meaning | undefined): JsonSchema {
  const def = core._zod.def as unknown as {
    type: string
    entries?: Record<string, string>
    values?: unknown[]
    format?: string
  }
  const kind =
    meaning?.is === 'value'
      ? meaning.kind
      : meaning?.is === 'defines' || meaning?.is === 'name'
        ? 'id'
        : (meaning?.is ?? '')
  if (def.type === 'enum') return { type: 'string', enum: Object.values(def.entries ?? {}) }
  if (def.type === 'literal') return { const: def.values?.[0] }
  if (def.type === 'boolean') return { type: 'boolean' }
  if (def.type === 'number') return { ...range(core, def.format) }
  const pattern = checksOf(core).find((each) => each.pattern instanceof RegExp)?.pattern
  return {
    type: 'string',
    ...(pattern instanceof RegExp ? { pattern: pattern.source } : {}),
    ...(EXAMPLES[kind] && def.type === 'string' && meaning?.is !== 'name' && meaning?.is !== 'defines'
      ? { examples: EXAMPLES[kind] }
      : {}),
  }
}

function range(core: Schema, format: string | undefined): JsonSchema {
  const checks = checksOf(core)
  const whole = format?.includes('int') || checks.some((each) => String(each.format).includes('int'))
  const least = checks.find((each) => each.check === 'greater_than')
  const most = checks.find((each) => each.check === 'less_than')
  return {
    type: whole ? 'integer' : 'number',
    ...(least ? (least.inclusive ? { minimum: Number(least.value) } : { exclusiveMinimum: Number(least.value) }) : {}),
    ...(most ? { maximum: Number(most.value) } : {}),
  }
}

interface Check {
  check?: string
  value?: unknown
  minimum?: unknown
  inclusive?: boolean
  format?: string
  pattern?: unknown
}

function checksOf(core: Schema): Check[] {
  const { checks = [] } = core._zod.def as unknown as { checks?: Schema[] }
  return checks.map((each) => each._zod.def as unknown as Check)
}

/** A schema without its wrappings, and what they say. */
function layersOf(schema: Schema) {
  let core = schema
  let meaning = MEANINGS.get(core as z.ZodType)
  let description = z.globalRegistry.get(core)?.description
  let fallback: unknown
  for (;;) {
    const def = core._zod.def as unknown as { type: string; innerType?: Schema; in?: Schema; defaultValue?: unknown }
    if (def.type === 'default' || def.type === 'prefault') fallback = def.defaultValue
    const next =
      def.type === 'pipe' ? def.in : def.type === 'lazy' ? (core as z.core.$ZodLazy)._zod.innerType : def.innerType
    if (!next) return { core, meaning, description, fallback }
    core = next
    meaning ??= MEANINGS.get(core as z.ZodType)
    if (nameOf(core, meaning) === null) description ??= z.globalRegistry.get(core)?.description
  }
}
