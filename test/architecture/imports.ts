import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, relative, sep } from 'node:path'

export interface Import {
  /** Path in the checkout, with `/`. */
  from: string
  line: number
  /** Path in the checkout for our own files, without extension; as written for packages and `node:`. */
  to: string
  own: boolean
  typeOnly: boolean
}

/** Every import and re-export of a source text, static and dynamic. */
export function importsOf(file: string, source: string): Import[] {
  const found: Import[] = []
  const text = withoutComments(source)
  const pattern =
    /\b(?:import|export)\s+(type\s+)?((?:[\w$*\s,{}]|\bas\b)*?)\s*from\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g
  for (const match of text.matchAll(pattern)) {
    const specifier = match[3] ?? match[4] ?? ''
    const own = specifier.startsWith('.')
    found.push({
      from: file,
      line: text.slice(0, match.index).split('\n').length,
      to: own ? posix.normalize(posix.join(posix.dirname(file), specifier)).replace(/\.(tsx?|mjs)$/, '') : specifier,
      own,
      typeOnly: match[1] !== undefined || namesOnlyTypes(match[2]),
    })
  }
  return found
}

/** `{ type A, type B }` alone loads nothing. */
function namesOnlyTypes(names: string | undefined): boolean {
  const inside = /^\s*\{([^}]*)\}\s*$/.exec(names ?? '')?.[1]
  if (inside === undefined) return false
  const parts = inside
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
  return parts.length > 0 && parts.every((part) => part.startsWith('type '))
}

/** Comments become blanks, so that line numbers stay. Strings are stepped over: a URL in one is no comment. */
export function withoutComments(source: string): string {
  return source.replace(
    /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g,
    (piece) => (piece.startsWith('/') ? piece.replace(/[^\n]/g, ' ') : piece),
  )
}

/** The TypeScript files below a folder of the checkout, as paths with `/`. */
export function sourcesUnder(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
}

export function readSource(root: string, file: string): string {
  return readFileSync(join(root, file), 'utf8')
}
