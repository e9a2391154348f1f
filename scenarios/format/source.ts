import {
  type Alias,
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  Parser,
  type YAMLError,
} from 'yaml'
import { DEEPEST, MOST_ALIASES, MOST_CHARACTERS, MOST_ODD, MOST_VALUES } from './limits'
import type { Place } from './problem'

/** A YAML file with what it takes to say where in it something stands. */
export interface Source {
  file: string
  text: string
  document: Document.Parsed
  lines: LineCounter
  /** What each alias stands for. */
  targets: ReadonlyMap<unknown, unknown>
}

/** Why a file was not read as YAML at all. */
export type Unread = 'too-large' | 'too-deep' | 'too-much'

export interface ReadSource {
  ok: true
  source: Source
  errors: YAMLError[]
  /** Aliases of nothing. */
  lost: Alias[]
  /** Keys that stand in their mapping already. */
  doubled: Node[]
  /** Where a second document begins; only the first is read. */
  second: number | null
  /** Where so much stood that is no YAML that the rest was left unread; the end of the file where all of it was read. */
  end: number
}

export type ParsedSource = ReadSource | { ok: false; why: Unread; from: number; to: number; lines: LineCounter }

/** Offsets into a file's text. */
export interface Spot {
  from: number
  to: number
}

/** Reads YAML within limits: whatever the bytes, it comes to an end, and soon. */
export function parseSource(file: string, text: string): ParsedSource {
  const lines = new LineCounter()
  const unread = (why: Unread, from = 0, to = 0): ParsedSource => ({ ok: false, why, from, to, lines })
  if (text.length > MOST_CHARACTERS) return unread('too-large')

  // The parser keeps its own stack, so depth is seen here, before the composer would follow it down.
  const parser = new Parser(lines.addNewLine)
  const tokens: CST.Token[] = []
  let offset = 0
  let odd = 0
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      tokens.push(token)
      if (token.type === 'error' || token.type === 'directive') odd += 1
    }
    // What says so little of itself in so many ways says no more further down.
    if (odd > MOST_ODD) break
    if (parserDepth(parser) > DEEPEST) return unread('too-deep', offset, offset + lexeme.length)
    offset += lexeme.length
  }
  for (const token of parser.end()) tokens.push(token)
  lines.addNewLine(0)
  lines.lineStarts.sort((a, b) => a - b)
  lines.lineStarts = [...new Set(lines.lineStarts)]

  // Keys that stand twice are looked for below: the reader compares each with every other.
  const composer = new Composer({ lineCounter: lines, prettyErrors: false, uniqueKeys: false, logLevel: 'silent' })
  const documents = quickly(() => [...composer.compose(tokens, true, text.length)] as Document.Parsed[])
  const [document, second] = documents
  if (!document) return unread('too-large')
  const { values, lost, doubled, targets } = written(document.contents)
  if (values > MOST_VALUES) return unread('too-much')
  return {
    ok: true,
    source: { file, text, document, lines, targets },
    errors: [...document.errors, ...document.warnings],
    lost,
    doubled,
    second: second?.range[0] ?? null,
    end: odd > MOST_ODD ? offset : text.length,
  }
}

/** Where a stretch of a file's text stands. */
export function placeAt(source: Pick<Source, 'file' | 'lines'>, { from, to }: Spot): Place {
  const start = source.lines.linePos(from)
  const end = source.lines.linePos(Math.max(from, to))
  return {
    file: source.file,
    line: start.line || 1,
    column: start.col || 1,
    endLine: end.line || 1,
    endColumn: end.col || 1,
  }
}

/** Where a value stands, without the blank lines after it. */
export function spotOf(source: Source, node: unknown): Spot {
  const range = (node as Node | null)?.range
  if (!range) return { from: 0, to: 0 }
  const [from] = range
  let [, to] = range
  while (to > from && ' \n\r\t'.includes(source.text[to - 1] ?? '')) to -= 1
  return { from, to }
}

function parserDepth(parser: Parser): number {
  return (parser as unknown as { stack: unknown[] }).stack.length
}

interface Written {
  /** How many values a file has with its aliases written out, infinite when one contains itself. */
  values: number
  targets: Map<unknown, unknown>
  /** Aliases of nothing. */
  lost: Alias[]
  /** Keys that stand in their mapping already. */
  doubled: Node[]
}

function written(root: unknown): Written {
  const sizes = new Map<unknown, number>()
  const anchors = new Map<string, unknown>()
  const lost: Alias[] = []
  const doubled: Node[] = []
  const targets = new Map<unknown, unknown>()
  let aliases = 0
  const count = (node: unknown): number => {
    const known = sizes.get(node)
    if (known !== undefined) return known
    if (isAlias(node)) {
      aliases += 1
      if (aliases > MOST_ALIASES) return Number.POSITIVE_INFINITY
      if (!anchors.has(node.source)) lost.push(node)
      targets.set(node, anchors.get(node.source) ?? null)
      return anchors.has(node.source) ? count(anchors.get(node.source)) : 1
    }
    const anchor = (node as Node | null)?.anchor
    if (anchor) anchors.set(anchor, node)
    if (!isMap(node) && !isSeq(node)) return 1
    // Met again before it is counted, it contains itself.
    sizes.set(node, Number.POSITIVE_INFINITY)
    let sum = 1
    const keys = new Set<string>()
    for (const item of node.items) {
      const pair = item as { key?: unknown; value?: unknown }
      if (isMap(node) && isScalar(pair.key)) {
        const key = String(pair.key.value)
        if (keys.has(key)) doubled.push(pair.key)
        keys.add(key)
      }
      sum += isMap(node) ? count(pair.key) + count(pair.value) : count(item)
    }
    sizes.set(node, sum)
    return sum
  }
  return { values: count(root), lost, doubled, targets }
}

/** The reader makes an error object a mistake; of tens of thousands, nobody looks at the stacks. */
function quickly<T>(work: () => T): T {
  const errors = Error as unknown as { stackTraceLimit: number }
  const limit = errors.stackTraceLimit
  errors.stackTraceLimit = 0
  try {
    return work()
  } finally {
    errors.stackTraceLimit = limit
  }
}
