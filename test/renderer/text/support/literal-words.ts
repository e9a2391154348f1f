import { isNode, lineOf, type Node, nodesBelow, type Source } from './syntax'

/** Attributes whose text somebody reads or hears. */
const READ = new Set([
  'aria-label',
  'aria-valuetext',
  'aria-description',
  'label',
  'title',
  'placeholder',
  'alt',
  'about',
])
/** What is called with words that nobody reads on screen. */
const UNREAD_CALLS = new Set([
  'Error',
  'TypeError',
  'querySelector',
  'querySelectorAll',
  'matchMedia',
  'closest',
  'matches',
])

/**
 * Words written into a component instead of the catalogue: text between tags, what a read attribute says, and any string
 * with two words in it.
 */
export function literalWords({ file, source, program }: Source): string[] {
  const found: string[] = []
  for (const [node, above] of nodesBelow(program)) {
    const text = textOf(node)
    if (text === null || !/\p{L}{2}/u.test(text)) continue
    if (between(node, above) || saidBy(above, READ) || (isSentence(text) && !unread(above))) {
      found.push(`${file}:${lineOf(source, node.start)} ${text.trim()}`)
    }
  }
  return found
}

function textOf(node: Node): string | null {
  if (node.type === 'JSXText') return String(node.value)
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node.type === 'TemplateElement') return (node.value as { cooked?: string }).cooked ?? ''
  return null
}

/** Straight between two tags, as text or as a string in braces. */
function between(node: Node, above: readonly Node[]): boolean {
  if (node.type === 'JSXText') return true
  const inTemplate = above.at(-1)?.type === 'TemplateLiteral'
  const [around, container] = inTemplate ? [above.at(-3), above.at(-2)] : [above.at(-2), above.at(-1)]
  return container?.type === 'JSXExpressionContainer' && around?.type === 'JSXElement'
}

function saidBy(above: readonly Node[], attributes: ReadonlySet<string>): boolean {
  const attribute = above.findLast(({ type }) => type === 'JSXAttribute')
  const name = isNode(attribute?.name) ? String(attribute.name.name) : ''
  // A string deeper inside, as in an object or a call, is judged as any other.
  return attributes.has(name) && above.indexOf(attribute as Node) >= above.length - 3
}

/** Two words, one after the other, of which the first is not a selector, a class or a path. */
function isSentence(text: string): boolean {
  return /\p{L}{2,}[,.:;…]? \p{Ll}{2,}/u.test(text) && !/^\(|[{}=<>[\]]|^[\w-]+\/|\d(px|em|rem|%)|^[.#@]/.test(text)
}

function unread(above: readonly Node[]): boolean {
  return above.some((node) => {
    if (node.type.startsWith('TS') || node.type.startsWith('Import') || node.type.startsWith('Export')) {
      return node.type !== 'ExportNamedDeclaration'
    }
    if (node.type === 'JSXAttribute') {
      const name = isNode(node.name) ? String(node.name.name) : ''
      return !READ.has(name)
    }
    if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return false
    const callee = node.callee as Node
    const name = callee.type === 'MemberExpression' ? (callee.property as Node).name : callee.name
    return UNREAD_CALLS.has(String(name))
  })
}
