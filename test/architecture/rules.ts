import { type Import, withoutComments } from './imports'

/** What each folder of scenarios/ may import from the others, and which packages. */
const SCENARIO_FOLDERS: Record<string, { folders: string[]; packages: string[] }> = {
  format: { folders: [], packages: ['yaml', 'zod', 'fastest-levenshtein'] },
  tables: { folders: [], packages: [] },
  engine: { folders: ['format', 'tables'], packages: ['xstate', 'zod'] },
  plain: { folders: ['engine', 'format'], packages: [] },
  proof: { folders: ['engine', 'format'], packages: [] },
  desk: { folders: ['engine', 'format', 'tables'], packages: [] },
  composing: { folders: ['engine', 'format', 'desk'], packages: [] },
  scoring: { folders: ['engine', 'format', 'desk'], packages: [] },
  debrief: { folders: ['engine', 'format', 'desk', 'scoring'], packages: [] },
  players: { folders: ['engine', 'format', 'desk', 'tables'], packages: [] },
  rehearsal: { folders: ['engine', 'format', 'desk', 'scoring', 'players'], packages: [] },
}

/** The files of electron/ whose types the renderer may use. */
const BRIDGE = ['electron/bridge', 'electron/host/protocol']

/** What is wrong with an import, as a sentence; `null` when it is allowed. */
export function brokenRule(edge: Import): string | null {
  const [room] = edge.from.split('/')
  if (room === 'scenarios') return scenarios(edge)
  if (room === 'electron') return electron(edge)
  if (room === 'renderer') return renderer(edge)
  return null
}

function scenarios({ from, to, own }: Import): string | null {
  const folder = from.split('/')[1] ?? ''
  const rule = SCENARIO_FOLDERS[folder]
  if (!rule) return `scenarios/${folder} is not a folder with rules; give it some in test/architecture/rules.ts.`
  if (!own) {
    const name = packageOf(to)
    if (rule.packages.includes(name)) return null
    return `scenarios/${folder} imports ${to}; the packages it may use are ${rule.packages.join(', ') || 'none'}.`
  }
  const [room, target = '', ...rest] = to.split('/')
  if (room !== 'scenarios') return `scenarios/ imports ${to}; it knows no other room.`
  if (target === folder) return null
  if (!rule.folders.includes(target)) {
    return `scenarios/${folder} imports scenarios/${target}; it may import ${rule.folders.join(', ') || 'no other folder'}.`
  }
  return throughIndex(target, rest)
}

function electron({ from, to, own }: Import): string | null {
  const [, part] = from.split('/')
  if (to === 'electron' && (part === 'host' || part === 'cli'))
    return `electron/${part} imports electron; it runs on Node alone.`
  if (!own) return null
  const [room, target = '', ...rest] = to.split('/')
  if (room === 'renderer') return 'electron/ imports renderer/; they meet at the bridge only.'
  if (room === 'scenarios') return throughIndex(target, rest)
  if (part === 'host' && room === 'electron' && target !== 'host' && to !== 'electron/bridge') {
    return `electron/host imports ${to}; the host stands below the shell and the command line.`
  }
  return null
}

function renderer({ from, to, own, typeOnly }: Import): string | null {
  const [, part, ...inside] = from.split('/')
  if (to === 'howler' && part !== 'audio') return 'Only renderer/audio may use howler.'
  if (to === 'electron' || to.startsWith('node:'))
    return `renderer/ imports ${to}; a page has neither Electron nor Node.`
  if (!own) return null
  const [room, target = '', ...rest] = to.split('/')
  if (room === 'scenarios') return throughIndex(target, rest)
  if (room === 'electron') {
    if (!BRIDGE.includes(to))
      return `renderer/ imports ${to}; from electron/ it may use the types of ${BRIDGE.join(' and ')}.`
    return typeOnly ? null : `renderer/ imports ${to} at run time; write "import type".`
  }
  if (part === 'components' && inside.length > 0 && target === 'store') {
    return 'renderer/components imports the store; components take props.'
  }
  return null
}

function throughIndex(folder: string, rest: string[]): string | null {
  if (rest.length === 0 || (rest.length === 1 && rest[0] === 'index')) return null
  return `Import from scenarios/${folder}, by its index, instead of from scenarios/${folder}/${rest.join('/')}.`
}

function packageOf(specifier: string): string {
  const [scope = '', name = ''] = specifier.split('/')
  return scope.startsWith('@') ? `${scope}/${name}` : scope
}

const FORBIDDEN = [
  { pattern: /\bDate\b/, why: 'drill time is whole seconds; the wall clock belongs to the host' },
  { pattern: /\bMath\s*\.\s*random\b/, why: 'chance comes from the seed' },
  {
    pattern: /\b(?:setTimeout|setInterval|setImmediate|queueMicrotask|requestAnimationFrame)\b/,
    why: 'time is passed in',
  },
  {
    pattern:
      /\bMath\s*\.\s*(?:exp|expm1|log|log2|log10|log1p|pow|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|asinh|acosh|atanh|cbrt|hypot)\b/,
    why: 'its last bit differs between machines',
  },
  { pattern: /\b(?:performance|crypto)\s*\./, why: 'neither time nor chance comes from the platform' },
  { pattern: /\.toLocale\w*\(|\bIntl\b|\blocaleCompare\b/, why: 'it depends on the language of the machine' },
]

/** Uses of what would make two runs of the same drill differ. Words in strings and comments do not count. */
export function impurities(source: string): Array<{ line: number; found: string; why: string }> {
  const lines = withoutStrings(withoutComments(source)).split('\n')
  return lines.flatMap((text, index) =>
    FORBIDDEN.flatMap(({ pattern, why }) => {
      const found = pattern.exec(text)?.[0]
      return found === undefined ? [] : [{ line: index + 1, found, why }]
    }),
  )
}

/** What stands inside `${…}` of a template is code and stays. */
function withoutStrings(source: string): string {
  return source
    .replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, "''")
    .replace(/`((?:\\.|[^`\\])*)`/g, (_, inside: string) => (inside.match(/\$\{[^}]*\}|\n/g) ?? []).join(' '))
}
