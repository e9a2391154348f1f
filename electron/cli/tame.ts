/** What moves a cursor, colours, turns text or digits round, or is read by machines alone; a line break is none of it. */
const STEERING =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2065-\u206f\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu

/** A scenario's words are somebody's: they may not steer the terminal. Lines stay lines. */
export function tame(text: string): string {
  return text.replace(STEERING, ' ')
}
