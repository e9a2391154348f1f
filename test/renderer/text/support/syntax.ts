import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'

/** A node of a syntax tree, as far as it matters here. */
export interface Node {
  type: string
  start: number
  [field: string]: unknown
}

export interface Source {
  file: string
  source: string
  program: Node
}

/** Every TypeScript file of the renderer, read and parsed. */
export function rendererSources(): Source[] {
  return readdirSync('renderer', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => sourceOf(join('renderer', path).replaceAll('\\', '/')))
}

function sourceOf(file: string): Source {
  const source = readFileSync(file, 'utf8')
  return { file, source, program: parsed(file, source) }
}

export function parsed(file: string, source: string): Node {
  const { program, errors } = parseSync(file, source, { lang: file.endsWith('x') ? 'tsx' : 'ts' })
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`)
  return program as unknown as Node
}

/** Every node below one, each with those it lies in, the nearest last. */
export function* nodesBelow(node: Node, above: readonly Node[] = []): Generator<[Node, readonly Node[]]> {
  yield [node, above]
  for (const [field, value] of Object.entries(node)) {
    if (field === 'parent') continue
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) yield* nodesBelow(child, [...above, node])
    }
  }
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
}

export function lineOf(source: string, at: number): number {
  return source.slice(0, at).split('\n').length
}
