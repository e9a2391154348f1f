import { z } from 'zod'

/** How a value looks in a message: quoted text, or its kind when it is something larger. */
export function shown(value: unknown): string {
  if (value === undefined) return 'missing'
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}…` : value)
  if (Array.isArray(value)) return 'a list'
  if (value !== null && typeof value === 'object') return 'a mapping'
  return String(value)
}

/** "a, b or c". */
export function oneOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}

/** An id: lower-case words joined by hyphens. */
export const idSchema = z.string({ error: idMessage }).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: idMessage })

/** Words a person reads. */
export const textSchema = z
  .string({ error: ({ input }) => `Write some text here; this is ${shown(input)}.` })
  .trim()
  .min(1, { error: 'Write some text here; this is empty.' })

/** "45s", "5m", "1h" or "2m30s"; becomes whole seconds. */
export const durationSchema = z
  .string({ error: durationMessage })
  .regex(/^(?=\d)(\d+h)?(\d+m)?(\d+s)?$/, { error: durationMessage })
  .transform(toSeconds)

/** Whole seconds, from the least to the most; both ends can happen. */
export interface Span {
  min: number
  max: number
}

/** "30s to 90s", or one duration when there is nothing to vary. */
export const spanSchema = z
  .string({ error: spanMessage })
  .regex(/^(?=\d)(\d+h)?(\d+m)?(\d+s)?( to (?=\d)(\d+h)?(\d+m)?(\d+s)?)?$/, { error: spanMessage })
  .transform((text): Span => {
    const [from = '', to = from] = text.split(' to ')
    return { min: toSeconds(from), max: toSeconds(to) }
  })
  .refine((span) => span.min <= span.max, { error: 'Write the shorter time first, such as "30s to 90s".' })

/** "30%"; becomes a share from 0 to 1. */
export const shareSchema = z
  .string({ error: shareMessage })
  .regex(/^\d{1,3}%$/, { error: shareMessage })
  .transform((text) => Number(text.slice(0, -1)) / 100)
  .refine((share) => share <= 1, { error: 'A share is at most 100%.' })

/** `field: "a"` and `field: [a, b]` are both lists. */
export function listOf<T extends z.ZodType>(item: T) {
  return z.union([z.array(item), item.transform((one) => [one])]) as unknown as z.ZodType<z.output<T>[], unknown>
}

/** Text longer than any duration an author could mean. */
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
