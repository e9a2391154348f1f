import { z } from 'zod'
import type { CheckedFile } from './rules/rule'
import { rangeOf } from './schema/checks'
import { coreOf, meaningOf, type Schema } from './schema/layers'
import type { ValueKind } from './schema/meaning'
import { shown } from './schema/words'
import type { Spot } from './source'
import type { Missing, Path, Scalar, Visit } from './visits'

interface Def {
  type: string
  entries?: Record<string, string>
  values?: unknown[]
}

/** Where to point for something about a whole mapping or list: the key it stands under, or its own first line. */
export function headOf(visit: Visit): Spot {
  const { keySpot, spot, source } = visit
  if (keySpot.from !== spot.from && keySpot.to <= spot.from)
    return visit.what === 'misfit' && short(visit) ? spot : keySpot
  const end = source.text.indexOf('\n', spot.from)
  return { from: spot.from, to: end < 0 || end > spot.to ? spot.to : end }
}

/** A value that fits on its line is pointed at itself. */
function short({ source, spot }: Visit): boolean {
  return !source.text.slice(spot.from, spot.to).includes('\n')
}

/** What a field is called in a sentence. */
export function fieldName(path: Path): string {
  const last = path.at(-1)
  if (last === undefined) return 'A scenario file'
  return typeof last === 'number'
    ? `Number ${last + 1} of "${path.findLast((step) => typeof step === 'string') ?? 'this list'}"`
    : `"${last}"`
}

/** What a value is, for a message. */
export function describe(value: unknown): string {
  if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
    const keys = Object.keys(value)
    return keys.length === 0 ? 'an empty mapping' : `a mapping of ${keys.slice(0, 4).join(', ')}`
  }
  return shown(value)
}

/** The words an enum or a literal takes; `null` where a schema takes anything else. */
export function wordsOf(schema: Schema): string[] | null {
  const def = coreDef(schema)
  if (def.type === 'enum') return Object.values(def.entries ?? {})
  if (def.type === 'literal' && typeof def.values?.[0] === 'string') return (def.values ?? []).map(String)
  return null
}

export function kindOfSchema(schema: Schema): string {
  return coreDef(schema).type
}

/** "a whole number from 1 to 5". */
export function numberRange(schema: Schema): string {
  const { whole, least, above, most } = rangeOf(coreOf(schema))
  const kind = whole ? 'a whole number' : 'a number'
  if (least !== undefined && most !== undefined) return `${kind} from ${least} to ${most}`
  if (least !== undefined) return above ? `${kind} above ${least}` : `${kind} from ${least}`
  return kind
}

export function fits(schema: Schema, value: unknown): boolean {
  return z.safeParse(schema, value).success
}

interface Unfit {
  spot: Spot
  message: string
}

const unfitIn = new WeakMap<CheckedFile, Map<ValueKind, Unfit[]>>()

/** Values of a kind that do not fit, each with what its schema says about it. Enums speak for themselves elsewhere. */
export function valuesOf(file: CheckedFile, kind: ValueKind): readonly Unfit[] {
  const known = unfitIn.get(file) ?? allUnfit(file)
  unfitIn.set(file, known)
  return known.get(kind) ?? []
}

function allUnfit(file: CheckedFile): Map<ValueKind, Unfit[]> {
  const found = new Map<ValueKind, Unfit[]>()
  for (const visit of file.visits) {
    if (visit.what !== 'scalar' || visit.value === null) continue
    const kind = valueKind(visit)
    if (kind === null || ['enum', 'literal', 'number', 'boolean'].includes(kindOfSchema(visit.schema))) continue
    const parsed = z.safeParse(visit.schema, visit.value)
    if (parsed.success) continue
    const list = found.get(kind) ?? []
    list.push({ spot: visit.spot, message: unfit(visit, kind, parsed.error.issues[0]?.message) })
    found.set(kind, list)
  }
  return found
}

function unfit(visit: Scalar, kind: ValueKind, said = 'It has another form.'): string {
  if (kind === 'url') return `Write a whole address, with "https://"; this is ${shown(visit.value)}.`
  if (typeof visit.value === 'string' || kind !== 'text') return said
  return `${fieldName(visit.path)} takes text; this is ${shown(visit.value)}. Put it in quotes if it is meant as text: "${visit.value}".`
}

/** What a value's problem is told as. */
function valueKind({ meaning, schema }: Scalar): ValueKind | null {
  if (meaning === undefined) return kindOfSchema(schema) === 'string' ? 'text' : null
  if (meaning.is === 'value') return meaning.kind
  if (meaning.is === 'defines') return meaning.kind === 'state' ? null : 'id'
  if (meaning.is === 'name')
    return meaning.of.includes('state') || meaning.of.includes('slot') || meaning.of.includes('channel') ? 'text' : 'id'
  if (
    meaning.is === 'spoken' ||
    meaning.is === 'term' ||
    meaning.is === 'initial' ||
    meaning.is === 'setting-value' ||
    meaning.is === 'slot-value'
  )
    return 'text'
  return null
}

const EXAMPLES: Record<string, string> = {
  text: '"Words."',
  duration: '90s',
  span: '30s to 60s',
  share: '30%',
  id: 'some-id',
  clock: '"14:05"',
  severity: 'sev2',
  url: 'https://example.com',
}

/** How a missing field could look. */
export function exampleOf({ field, in: mapping }: Missing): string {
  const schema = (mapping.schema as z.core.$ZodObject)._zod.def.shape[field]
  if (!schema) return `${field}: …`
  const words = wordsOf(schema)
  const { type } = coreDef(schema)
  const probe = { meaning: undefined, schema } as unknown as Scalar
  if (words) return `${field}: ${words[0]}`
  if (type === 'number') return `${field}: 1`
  if (type === 'boolean') return `${field}: true`
  if (type === 'object' || type === 'record') return `${field}: { … }`
  if (type === 'array') return `${field}: [ … ]`
  if (type === 'union') return `${field}: …`
  return `${field}: ${EXAMPLES[meaningKind(schema) ?? valueKind(probe) ?? 'text'] ?? '…'}`
}

function meaningKind(schema: Schema): string | undefined {
  const known = meaningOf(schema)
  if (known?.is === 'value') return known.kind
  if (known?.is === 'defines' || known?.is === 'name') return 'id'
  return undefined
}

function coreDef(schema: Schema): Def {
  return coreOf(schema)._zod.def as unknown as Def
}
