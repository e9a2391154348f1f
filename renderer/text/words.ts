import { type Message, messageIn } from './icu/icu'
import { LANGUAGE, TRANSLATION } from './language'
import { pseudoMessage, pseudoText } from './pseudo'

type Word = string | Message | Words | readonly (string | Words)[]
export interface Words {
  readonly [key: string]: Word
}

/** Every area of the catalogue as it is in English, by name. */
export const ENGLISH = new Map<string, Words>()

/**
 * An area of the catalogue: its texts in English here, in the chosen language when it has them, else in English. The name
 * is that of the area's file in a folder of translations.
 */
export function words<T extends object>(area: string, english: T): T {
  ENGLISH.set(area, english as unknown as Words)
  if (LANGUAGE === 'en') return english
  if (TRANSLATION === 'pseudo') return mapped(english as unknown as Words, undefined, pseudoText, pseudoMessage) as T
  return translated(english as unknown as Words, TRANSLATION[area], LANGUAGE) as T
}

/** What a file of translations holds: the same keys, with texts in ICU MessageFormat at their ends. */
export interface Translations {
  readonly [key: string]: string | Translations
}

/** English words in another language, as far as there are translations. */
export function translated<T extends Words>(english: T, translations: Translations | undefined, language: string): T {
  return mapped(
    english,
    translations,
    (text, other) => (other === undefined ? text : messageIn(language, other, [])()),
    (message, other) => (other === undefined ? message : messageIn(language, other, message.names)),
  ) as T
}

/** The same tree, with other texts at its ends. */
function mapped(
  part: Word,
  translations: string | Translations | undefined,
  text: (text: string, other: string | undefined) => string,
  message: (message: Message, other: string | undefined) => unknown,
): unknown {
  const other = typeof translations === 'string' ? translations : undefined
  if (typeof part === 'string') return text(part, other)
  if (typeof part === 'function') return message(part, other)
  const below = typeof translations === 'object' ? translations : {}
  const each = Object.entries(part).map(([key, value]) => [key, mapped(value, below[key], text, message)] as const)
  return Array.isArray(part) ? each.map(([, value]) => value) : Object.fromEntries(each)
}
