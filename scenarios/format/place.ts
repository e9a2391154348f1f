import { type Document, isCollection, isMap, isPair, isScalar, type LineCounter, type Node } from 'yaml'
import type { Problem } from './problem'

/** A YAML file with what it takes to say where in it something stands. */
export interface Source {
  file: string
  document: Document.Parsed
  lines: LineCounter
}

type Place = Pick<Problem, 'file' | 'line' | 'column' | 'endLine' | 'endColumn'>
type Path = ReadonlyArray<PropertyKey>

/** Where the value at a path stands; where it is missing, the nearest thing around it that is there. */
export function placeOf(source: Source, path: Path, on: 'key' | 'value' = 'value'): Place {
  let node: unknown = source.document.contents
  let key: unknown = null
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        (each) => isPair(each) && isScalar(each.key) && String(each.key.value) === String(step),
      )
      if (!pair) break
      key = pair.key
      node = pair.value ?? pair.key
    } else if (isCollection(node)) {
      const next = node.get(typeof step === 'symbol' ? String(step) : step, true)
      if (next === undefined) break
      key = null
      node = next
    } else break
  }
  return spot(source, on === 'key' && key !== null ? key : node)
}

/** Where something with an offset range stands. */
export function spotAt(source: Source, from: number, to: number): Place {
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

function spot(source: Source, node: unknown): Place {
  const range = (node as Node | null)?.range
  return range ? spotAt(source, range[0], range[1]) : spotAt(source, 0, 0)
}
