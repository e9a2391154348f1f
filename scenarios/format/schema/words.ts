import { z } from 'zod'
import { type Kind, means } from './meaning'

/** How a value looks in a message: quoted text, or its kind when it is something larger. */
export function shown(value: unknown): string {
  if (value === undefined) return 'missing'
  if (value === null) return 'empty'
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}…` : value)
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a mapping'
  return String(value)
}

/** Longer lists nobody reads. */
const MOST_WORDS = 24

/** "a, b or c"; of very many, the first ones and how many more. */
export function oneOf(words: readonly string[]): string {
  if (words.length > MOST_WORDS)
    return oneOf([...words.slice(0, MOST_WORDS - 4), `${words.length - MOST_WORDS + 4} more`])
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** An id: lower-case words joined by hyphens. */
export const idSchema = means(z.string({ error: idMessage }).regex(ID, { error: idMessage }), {
  is: 'value',
  kind: 'id',
})

/** The id of something defined elsewhere in the file. `also` are ids that are always there. */
export function nameOf(of: Kind | readonly Kind[], ...also: string[]) {
  return means(z.string({ error: idMessage }).regex(ID, { error: idMessage }), {
    is: 'name',
    of: typeof of === 'string' ? [of] : of,
    also,
  })
}

/** The place where something gets its id. */
export function idOf(kind: Kind) {
  return means(z.string({ error: idMessage }).regex(ID, { error: idMessage }), { is: 'defines', kind })
}

/** A channel, or `@person` for a direct conversation. */
export const channelSchema = means(z.string(), { is: 'name', of: ['channel'] })

/** Words a person reads. */
export const textSchema = means(text(), { is: 'value', kind: 'text' })

/** A term that a glossary explains. */
export const termSchema = means(text(), { is: 'term' })

/** Words somebody says in the drill: `{metric ID}`, `{minutes-until METRIC VALUE}`, `{exercised SERVICE}` and `{name PERSON}` are filled in. */
export const spokenSchema = means(text(), { is: 'spoken', slots: false, person: false })

/** Words of an order or its answer: as spoken, with the order's own `{slot}`s. */
export const slottedSchema = means(text(), { is: 'spoken', slots: true, person: false })

/** Words of an order: as slotted, and `{person}` for whoever is asked. */
export const addressedSchema = means(text(), { is: 'spoken', slots: true, person: true })

const LENGTH = '(?=\\d)(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?'

/** "45s", "5m", "1h" or "2m30s"; becomes whole seconds. */
export const durationSchema = means(
  z
    .string({ error: durationMessage })
    .regex(new RegExp(`^${LENGTH}$`), { error: durationMessage })
    .transform(toSeconds),
  { is: 'value', kind: 'duration' },
)

/** Whole seconds, from the least to the most; both ends can happen. */
export interface Span {
  min: number
  max: number
}

/** "30s to 90s", or one duration when there is nothing to vary. */
export const spanSchema = means(
  z
    .string({ error: spanMessage })
    .regex(new RegExp(`^${LENGTH}( to ${LENGTH})?$`), { error: spanMessage })
    .transform((text): Span => {
      const [from = '', to = from] = text.split(' to ')
      return { min: toSeconds(from), max: toSeconds(to) }
    })
    .refine((span) => span.min <= span.max, { error: 'Write the shorter time first, such as "30s to 90s".' }),
  { is: 'value', kind: 'span' },
)

/** "30%"; becomes a share from 0 to 1. */
export const shareSchema = means(
  z
    .string({ error: shareMessage })
    .regex(/^\d{1,3}%$/, { error: shareMessage })
    .transform((text) => Number(text.slice(0, -1)) / 100)
    .refine((share) => share <= 1, { error: 'A share is at most 100%.' }),
  { is: 'value', kind: 'share' },
)

/** `field: "a"` and `field: [a, b]` are both lists. */
export function listOf<T extends z.ZodType>(item: T) {
  return z.union([z.array(item), item.transform((one) => [one])]) as unknown as z.ZodType<z.output<T>[], unknown>
}

function text() {
  return z
    .string({ error: ({ input }) => `Write some text here; this is ${shown(input)}.` })
    .trim()
    .min(1, { error: 'Write some text here; this is empty.' })
}

function toSeconds(text: string): number {
  const part = (unit: string) => Number(new RegExp(`(\\d+)${unit}`).exec(text)?.[1] ?? 0)
  return part('h') * 3600 + part('m') * 60 + part('s')
}

function idMessage({ input }: { input?: unknown }): string {
  return `An id is lower-case words joined by hyphens, such as "replica-lag"; this is ${shown(input)}.`
}

function durationMessage({ input }: { input?: unknown }): string {
  return `Write a time as numbers with units (h, m, s), such as "90s" or "2m30s"; this is ${shown(input)}.`
}

function spanMessage({ input }: { input?: unknown }): string {
  return `Write a time such as "90s", or a span such as "30s to 90s"; this is ${shown(input)}.`
}

function shareMessage({ input }: { input?: unknown }): string {
  return `Write a share as a whole number and %, such as "30%"; this is ${shown(input)}.`
}
