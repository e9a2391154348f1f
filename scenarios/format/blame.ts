import type { YAMLError } from 'yaml'
import { blockOf, type Lines } from './blocks'
import type { Spot } from './source'

/** What the YAML reader says, at the place the author has to look at. */
export type Broken = Pick<YAMLError, 'code' | 'message' | 'pos'>

/** Lines above that a quotation is looked for in. */
const FARTHEST = 100
/** A longer line is looked through no further. */
const LONGEST_LINE = 10_000

export interface Blamed {
  error: Broken
  /** The lines it is about, with everything they hold. */
  hole: Spot
}

/** Takes an error from where the reader noticed it to where it was made. */
export function blame(error: Broken, text: string, lines: Lines): Blamed {
  const { code, message, pos } = error
  const noticed = lines.at(pos[0])
  const at = (from: number, hole: Spot): Blamed => ({ error: { code, message, pos: [from, from + 1] }, hole })
  const quote = /closing (["'])quote/.exec(message)?.[1]
  if (quote !== undefined) {
    // Noticed at the end of its line, which may be the beginning of the next.
    const last = lines.at(Math.max(0, pos[0] - 1))
    for (let line = last; line >= Math.max(0, last - FARTHEST); line -= 1) {
      const opened = openQuote(text.slice(lines.start(line), lines.start(line + 1)), quote)
      if (opened !== null) return at(lines.start(line) + opened, blockOf(lines, line))
    }
    return { error, hole: blockOf(lines, last) }
  }
  if (code === 'BAD_INDENT' && /end with a [\]}]/.test(message)) {
    const here = neverClosed(text, lines.start(noticed), pos[0] + 1)
    if (here !== null) return at(here, blockOf(lines, noticed))
    let first = lines.above(noticed)
    while (first > 0 && lines.indent(first) > lines.indent(noticed)) first = lines.above(first)
    const from = lines.start(Math.max(0, first))
    const hole =
      lines.indent(first) < lines.indent(noticed) ? blockOf(lines, first) : { from, to: lines.start(noticed) }
    return at(neverClosed(text, from, lines.start(noticed)) ?? pos[0], hole)
  }
  // A text over several lines goes with the field it belongs to.
  if (/^Block scalar/.test(message)) return { error, hole: blockOf(lines, Math.max(0, lines.parent(noticed))) }
  if (code === 'BAD_INDENT') {
    const odd = oddOneOut(lines, noticed)
    if (odd !== null)
      return at(lines.start(odd) + lines.indent(odd), { from: lines.start(odd), to: lines.start(noticed) })
  }
  return { error, hole: blockOf(lines, noticed) }
}

/** Where a line opens a quotation that it does not close. */
function openQuote(line: string, quote: string): number | null {
  const whole = /"(?:[^"\\\n]|\\.)*"|(?<=[\s,[{:])'[^'\n]*'/g
  const rest = line.slice(0, LONGEST_LINE).replace(whole, (each) => ' '.repeat(each.length))
  const opened = rest.search(quote === '"' ? /(?<![^\s,[{:])"/ : /(?<![^\s,[{:])'/)
  return opened < 0 ? null : opened
}

const CLOSES: Readonly<Record<string, string>> = { '[': ']', '{': '}' }

/** The first bracket of a stretch that nothing in it closes, or that another's end stands in for. */
function neverClosed(text: string, from: number, to: number): number | null {
  const open: number[] = []
  // Quoted text, and a comment to the end of its line, close nothing.
  for (const match of text.slice(from, to).matchAll(/"(?:[^"\\\n]|\\.)*"|(?<=[\s,[{:])'[^'\n]*'|\s#.*|[[\]{}]/g)) {
    if (/^[[{]$/.test(match[0])) open.push(from + match.index)
    else if (/^[\]}]$/.test(match[0])) {
      const last = open.pop()
      if (last !== undefined && CLOSES[text[last] ?? ''] !== match[0]) return last
    }
  }
  return open[0] ?? null
}

/** Where a mapping begins too far in and most of it goes on further out, the lines before are the odd ones. */
function oddOneOut(lines: Lines, noticed: number): number | null {
  const own = lines.indent(noticed)
  let first = noticed
  for (let above = lines.above(first); above >= 0 && lines.indent(above) > own; above = lines.above(above))
    first = above
  if (first === noticed || lines.indent(lines.above(first)) === own) return null
  let after = 0
  for (let line = noticed; line < lines.count && lines.indent(line) >= own; line += 1)
    if (lines.indent(line) === own) after += 1
  let before = 0
  for (let line = first; line < noticed; line += 1) if (lines.indent(line) === lines.indent(first)) before += 1
  return before < after ? first : null
}
