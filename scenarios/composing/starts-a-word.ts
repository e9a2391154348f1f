import { folded } from './folded'

/** Whether what was typed starts a word of some text, or several words in a row. */
export function startsAWord(of: string, typed: string): boolean {
  const query = folded(typed).replaceAll(/[,/-]+/g, ' ')
  return folded(of)
    .split(/[\s,/-]+/)
    .some((word, index, all) => word.startsWith(query) || all.slice(index).join(' ').startsWith(query))
}
