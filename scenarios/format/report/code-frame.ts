import type { Place } from '../problem'

/** Longer lines are shown in part, so that the caret stays on the screen. */
const WIDEST = 110

/** The line a problem stands on, the one before it, and carets under what is meant. */
export function codeFrame(text: string, place: Place): string {
  return frameIn(linesIn(text), place)
}

/** The lines of a text, for many frames of it. */
export function linesIn(text: string): string[] {
  return text === '' ? [] : text.split(/\r\n|\n/)
}

export function frameIn(lines: readonly string[], { line, column, endLine, endColumn }: Place): string {
  // Past the last letter of its line there is nothing to point at.
  const last = (lines[line - 1] ?? '').trimEnd().length + 1
  const numbers = [line - 1, line].filter(
    (each) => each > 0 && (each === line || (lines[each - 1] ?? '').trim() !== ''),
  )
  const gutter = String(line).length
  const start = Math.max(0, column - 1 > WIDEST - 20 ? column - 41 : 0)
  const cut = (each: string) => {
    const part = shownLine(each.slice(start, start + WIDEST))
    return `${start > 0 ? '…' : ''}${part}${each.length > start + WIDEST ? '…' : ''}`.trimEnd()
  }
  const to = endLine > line ? last : endColumn
  const length = Math.max(1, Math.min(to, last) - column)
  const caretsFrom = column - 1 - start + (start > 0 ? 1 : 0)
  const carets = '^'.repeat(Math.min(length, WIDEST - (column - 1 - start)) || 1)
  return [
    ...numbers.map((each) => `  ${String(each).padStart(gutter)} | ${cut(lines[each - 1] ?? '')}`.trimEnd()),
    `  ${' '.repeat(gutter)} | ${' '.repeat(caretsFrom)}${carets}`,
  ].join('\n')
}

/** One column a character: tabs and what would move the cursor become blanks. */
function shownLine(line: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return line.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, ' ')
}
