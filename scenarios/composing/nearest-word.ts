import { closest } from '../format'

/** The command somebody probably meant by a word that is none: one it begins, else one a slip of the finger away. */
export function nearestWord(typed: string, known: readonly string[]): string | undefined {
  const word = typed.toLowerCase()
  return (word.length > 1 ? known.find((each) => each.startsWith(word)) : undefined) ?? closest(word, known)
}
