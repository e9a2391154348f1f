import { isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml'
import type { Source } from './source'

/** A node as plain data, aliases written out. Limits have been seen to before. */
export function plain(source: Source, written: unknown): unknown {
  const node = resolved(source, written)
  if (isScalar(node)) return scalarOf(node)
  if (isMap(node)) return Object.fromEntries(node.items.map((pair) => [keyOf(pair), plain(source, pair.value)]))
  if (isSeq(node)) return node.items.map((item) => plain(source, item))
  return null
}

/** What an alias stands for; any other node itself. */
export function resolved(source: Source, node: unknown): unknown {
  return isAlias(node) ? (source.targets.get(node) ?? null) : node
}

/** A single value; `null` for nothing, and for what is no single value. */
export function scalarOf(node: unknown): string | number | boolean | null {
  const value: unknown = isScalar(node) ? node.value : null
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  return value === null || value === undefined ? null : String(value)
}

/** The key of a pair as text, whatever it was written as. */
export function keyOf(pair: Pair): string {
  const { key } = pair as { key: unknown }
  if (isScalar(key)) return String(key.value ?? '')
  return String((key as Node | null)?.toString() ?? '')
}
