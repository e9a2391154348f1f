/** Whether what was typed starts a word of some text, or several words in a row. */
export function startsAWord(of: string, typed: string): boolean {
  const query = typed.replaceAll(/[,/-]+/g, ' ')
  return of
    .toLowerCase()
    .split(/[\s,/-]+/)
    .some((word, index, all) => word.startsWith(query) || all.slice(index).join(' ').startsWith(query))
}
