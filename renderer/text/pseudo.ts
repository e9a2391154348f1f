import { formatMessage } from './icu/format-message'
import type { Message } from './icu/icu'
import { type Part, parseMessage } from './icu/parse-message'
import type { ValueOf } from './icu/values'

/**
 * A language nobody speaks, to see what a translation would break: every text three times as long, with accents, in
 * brackets, so that a cut one shows. What is left in plain English on screen was not in the catalogue.
 */
export function pseudoText(text: string): string {
  return /\p{L}{2}/u.test(text) ? stretched(accented(text)) : text
}

/** The same for a text with places: what fills them stays as it is. */
export function pseudoMessage(message: Message): (...values: ValueOf[]) => string {
  const parts = accentedParts(parseMessage(message.source))
  return (...values) => {
    const said = formatMessage(parts, 'en', Object.fromEntries(message.names.map((name, at) => [name, values[at]])))
    return /\p{L}{2}/u.test(said) ? stretched(said) : said
  }
}

function accentedParts(parts: readonly Part[]): Part[] {
  return parts.map((part) => {
    if (part.type === 'content') return { ...part, value: accented(part.value) }
    if (!('cases' in part)) return part
    return { ...part, cases: part.cases.map((one) => ({ ...one, tokens: accentedParts(one.tokens) })) }
  })
}

const ACCENTS: Record<string, string> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ö',
  u: 'ü',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ö',
  U: 'Ü',
  n: 'ñ',
}

/** The same words with accents, and nothing else: `Open` → `Öpéñ`. */
export function accented(text: string): string {
  return text.replaceAll(/[aeiouAEIOUn]/g, (letter) => ACCENTS[letter] ?? letter)
}

/** Filled up with words that can break, as a language's own would. */
function stretched(text: string): string {
  const letters = Math.max(0, text.length * 2 - 3)
  const filling = 'ö'.repeat(letters).replaceAll(/ö{9}/g, 'öööööööö ')
  return `[${text} ${filling}]`
}
