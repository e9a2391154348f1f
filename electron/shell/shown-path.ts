/** More of a path than a dialog can show without growing out of the screen. */
const MOST_CHARACTERS = 200

/** Control characters, and those that turn the direction of writing round: a name must not read as another. */
const NOT_SHOWN = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** A path as a dialog shows it: on one line, as it is written, its end in full since that says what the file is. */
export function shownPath(path: string): string {
  const plain = path.replace(NOT_SHOWN, '\ufffd')
  return plain.length > MOST_CHARACTERS ? `…${plain.slice(-MOST_CHARACTERS)}` : plain
}
