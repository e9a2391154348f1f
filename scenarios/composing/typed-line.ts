/** A command as it was typed: its word without the slash, and what stands behind it. */
export interface TypedLine {
  word: string
  rest: string
}

const COMMAND = /^\s*\/([^\s/]*)(?:\s+([\s\S]*))?$/

/** Reads words that begin with a slash as a command; `null` for plain words, and for a path such as `/etc/hosts`. */
export function typedLine(words: string): TypedLine | null {
  const found = COMMAND.exec(words)
  return found ? { word: (found[1] ?? '').toLowerCase(), rest: (found[2] ?? '').trim() } : null
}
