import type { Spot } from './source'

/** A text by its lines, counted from 0: how far in each begins, and what stands under what. */
export interface Lines {
  count: number
  /** The line that an offset lies on. */
  at(offset: number): number
  start(line: number): number
  /** Columns before the first letter; infinite for a line that says nothing. */
  indent(line: number): number
  /** The next line above that says something; -1 where there is none. */
  above(line: number): number
  /** Whether a line only closes brackets. */
  closes(line: number): boolean
  /** The line that a line stands under; -1 at the top. */
  parent(line: number): number
}

export function linesOf(text: string): Lines {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  const end = (line: number) => starts[line + 1] ?? text.length
  const indents = starts.map((from, line) => {
    const own = text.slice(from, end(line))
    const indent = own.search(/[^ \t\r\n]/)
    return indent < 0 || own[indent] === '#' ? Number.POSITIVE_INFINITY : indent
  })
  // A tab is no number of columns; what stands behind one is as far in as the lines around it, or holds the one below.
  for (const [line, from] of starts.entries()) {
    const indented = indents[line] ?? 0
    if (!Number.isFinite(indented) || !text.slice(from, from + indented).includes('\t')) continue
    const beside = [indents[line - 1], indents[line + 1]].filter((each) => each !== undefined && Number.isFinite(each))
    const holds = /:[ \t]*\r?\n?$/.test(text.slice(from, end(line)))
    indents[line] = Math.max(1, holds ? (indents[line + 1] ?? 3) - 2 : Math.max(1, ...(beside as number[])))
  }
  const indent = (line: number) => indents[line] ?? Number.POSITIVE_INFINITY
  // The line each stands under, found in one pass.
  const parents: number[] = []
  const open: number[] = []
  for (const line of starts.keys()) {
    if (indent(line) === Number.POSITIVE_INFINITY) {
      parents.push(open.at(-1) ?? -1)
      continue
    }
    while (open.length > 0 && indent(open.at(-1) ?? 0) >= indent(line)) open.pop()
    parents.push(open.at(-1) ?? -1)
    open.push(line)
  }
  return {
    count: starts.length,
    at: (offset) => {
      let [low, high] = [0, starts.length - 1]
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((starts[middle] ?? 0) <= offset) low = middle
        else high = middle - 1
      }
      return low
    },
    start: (line) => starts[line] ?? text.length,
    indent,
    above: (line) => {
      let above = line - 1
      while (above >= 0 && indent(above) === Number.POSITIVE_INFINITY) above -= 1
      return above
    },
    closes: (line) =>
      /^[ \t\]}),]*[\]}][ \t\]}),]*\r?\n?$/.test(text.slice(starts[line] ?? text.length, end(line)).slice(0, 200)),
    parent: (line) => parents[line] ?? -1,
  }
}

/** A line with the deeper ones below it, and the brackets that close what it opened. */
export function blockOf(lines: Lines, line: number): Spot {
  let last = line + 1
  const own = lines.indent(line)
  while (last < lines.count && (lines.indent(last) > own || lines.closes(last))) last += 1
  return { from: lines.start(line), to: lines.start(last) }
}
