import { LANGUAGE } from './language'

const LIST = new Intl.ListFormat(LANGUAGE, { type: 'unit', style: 'short' })

/** Names, one after the other, as the language lists them: `Ana, Ben, Cy`. */
export function listOf(names: readonly string[]): string {
  return LIST.format(names)
}
