import { isMap, type Node } from 'yaml'
import { type Broken, blame } from './blame'
import { type Lines, linesOf } from './blocks'
import { MOST_ODD, MOST_READ_AGAIN } from './limits'
import { type ParsedSource, parseSource, type ReadSource, type Spot } from './source'

export interface AroundSource {
  ok: true
  /** The file without the lines that are no YAML; everything else stands where it stood. */
  read: ReadSource
  /** What the YAML reader says of the lines left out, once for each of them. */
  errors: Broken[]
  /** The lines left out. */
  holes: Spot[]
  /** What stands before this is what it looks like; the whole file, mostly. */
  soundUntil: number
}

/** Errors after which the reader still knows what stands where. */
const HARMLESS: ReadonlySet<string> = new Set([
  'TAG_RESOLVE_FAILED',
  'BAD_SCALAR_START',
  'BAD_DQ_ESCAPE',
  'BAD_ALIAS',
  'COMMENT_SPACE',
  'MULTIPLE_ANCHORS',
  'MULTIPLE_TAGS',
])

/**
 * Reads a file and, where lines of it are no YAML, what stands around them: those lines are blanked, with what they
 * hold, and the rest is read again, so that one bracket too few does not hide what else is wrong.
 *
 * Of errors in one section of the file the first is believed; what the reader says after it may only follow from it.
 */
export function readAround(file: string, text: string): AroundSource | Extract<ParsedSource, { ok: false }> {
  const first = parseSource(file, text)
  if (!first.ok) return first
  const lines = linesOf(text)
  const holes: Spot[] = []
  const told: Broken[] = []
  let read = first
  let blanked = text
  for (let left = MOST_READ_AGAIN; ; left -= text.length) {
    const broken = read.errors.filter((each) => !HARMLESS.has(each.code))
    const found = firstOfSections(read, broken).map((each) => blame(each, text, lines))
    // Where nothing is left to blank, the reader and we speak of different things.
    const known = found.filter(({ hole }) => blanked.slice(hole.from, hole.to).trim() !== '')
    const again =
      left > 0 && known.length > 0 && broken.length <= MOST_ODD
        ? parseSource(
            file,
            known.reduce((rest, each) => blank(rest, each.hole), blanked),
          )
        : null
    if (!again?.ok) {
      const rest = broken.length > 0 ? lineBefore(text, Math.min(...broken.map((each) => each.pos[0]))) : text.length
      return {
        ok: true,
        read,
        errors: [...told, ...read.errors],
        holes,
        soundUntil: broken.length > 0 || read.end < text.length ? Math.min(rest, read.end) : Number.POSITIVE_INFINITY,
      }
    }
    const lineOf = ({ pos }: Broken) => lines.at(pos[0])
    for (const { error } of known) {
      if (!follows(error, holes, lines) && !told.some((each) => lineOf(each) === lineOf(error))) told.push(error)
    }
    holes.push(...known.map(({ hole }) => hole))
    blanked = again.source.text
    read = again
  }
}

/** The first error of each part of the file that the reader found the beginning of again; of the whole, where there are none. */
function firstOfSections({ source }: ReadSource, errors: readonly Broken[]): Broken[] {
  // A tab leads the reader far astray.
  const tabs = errors.filter((each) => each.code === 'TAB_AS_INDENT')
  const { contents } = source.document
  const starts = isMap(contents)
    ? contents.items
        .map((pair) => (pair.key as Node | null)?.range?.[0] ?? 0)
        .filter((at) => at === 0 || source.text[at - 1] === '\n')
    : []
  const first = new Map<number, Broken>()
  for (const error of (tabs.length > 0 ? tabs : errors).toSorted((a, b) => a.pos[0] - b.pos[0])) {
    const section = starts.findLast((at) => at <= error.pos[0]) ?? -1
    if (!first.has(section)) first.set(section, error)
  }
  return [...first.values()]
}

/** Whether an error speaks of the line right below one left out, and deeper than that: what was left over of it. */
function follows({ pos }: Broken, holes: readonly Spot[], lines: Lines): boolean {
  const above = lines.above(lines.at(pos[0]))
  return holes.some(
    (hole) =>
      above >= lines.at(hole.from) &&
      lines.start(above) < hole.to &&
      lines.indent(lines.at(pos[0])) > lines.indent(lines.at(hole.from)),
  )
}

function blank(text: string, { from, to }: Spot): string {
  return text.slice(0, from) + text.slice(from, to).replace(/[^\n]/g, ' ') + text.slice(to)
}

/** Where the line before the one at an offset begins. */
function lineBefore(text: string, offset: number): number {
  const own = text.lastIndexOf('\n', offset - 1)
  return own < 0 ? 0 : text.lastIndexOf('\n', own - 1) + 1
}
