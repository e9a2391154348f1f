import { formatMessage } from './format-message'
import { parseMessage } from './parse-message'
import type { ValueOf, ValuesOf } from './values'

/** A text with places to fill, called with what goes there. */
export interface Message<Values extends unknown[] = never[]> {
  (...values: Values): string
  /** As written, in ICU MessageFormat. */
  readonly source: string
  /** The places' names, in the order of the values. */
  readonly names: readonly string[]
}

/**
 * A text in ICU MessageFormat: `icu('{count, plural, one {# note} other {# notes}}', 'count')`. The names say in what order
 * the values come, so that a translation may put the places in another one.
 */
export function icu<const Source extends string, const Names extends readonly string[]>(
  source: Source,
  ...names: Names
): Message<ValuesOf<Source, Names>> {
  return messageIn('en', source, names) as Message<ValuesOf<Source, Names>>
}

/** The same, for a text that is only known when it has been loaded. Parsed at its first use: most are never seen in one sitting. */
export function messageIn(language: string, source: string, names: readonly string[]): Message<ValueOf[]> {
  let parts: ReturnType<typeof parseMessage> | undefined
  const message = (...values: ValueOf[]) => {
    parts ??= parseMessage(source)
    return formatMessage(parts, language, Object.fromEntries(names.map((name, at) => [name, values[at]])))
  }
  return Object.assign(message, { source, names })
}
