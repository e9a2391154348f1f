import { isNode, type Node, nodesBelow, type Source } from './syntax'

/** What takes a list of texts as a whole. */
const LISTS = new Set(['map', 'flatMap', 'filter', 'find', 'length', 'join'])

/**
 * Which paths of which catalogue areas a file reads: `text.desk.bar.label`, also by way of `const words = text.desk.bar` or
 * an import under another name. A path that is handed on or indexed counts for everything below it.
 */
export function usedTexts({ program }: Source, areas: ReadonlyMap<string, string>): string[] {
  const names = new Map<string, string>()
  for (const [node] of nodesBelow(program)) if (node.type === 'ImportSpecifier') noteImport(node, areas, names)
  // Aliases of aliases stand below what they stand for.
  for (const [node] of nodesBelow(program)) {
    if (node.type === 'VariableDeclarator') noteAlias(node, names)
  }
  const used: string[] = []
  for (const [node, above] of nodesBelow(program)) {
    const parent = above.at(-1)
    if (parent?.type === 'MemberExpression' && parent.object === node && !parent.computed) {
      const path = LISTS.has(String((parent.property as Node).name)) ? pathOf(node, names) : null
      if (path) used.push(path)
      continue
    }
    if (parent?.type === 'VariableDeclarator' && parent.init === node) continue
    if (parent?.type === 'ImportSpecifier') continue
    const path = pathOf(node, names)
    if (path) used.push(path)
  }
  return used
}

function noteImport(node: Node, areas: ReadonlyMap<string, string>, names: Map<string, string>): void {
  const imported = String((node.imported as Node).name)
  const local = String((node.local as Node).name)
  if (imported === 'text') names.set(local, '')
  const area = areas.get(imported)
  if (area) names.set(local, area)
}

function noteAlias(node: Node, names: Map<string, string>): void {
  const path = isNode(node.init) ? pathOf(node.init, names) : null
  if (path === null) return
  const id = node.id as Node
  if (id.type === 'Identifier') names.set(String(id.name), path)
  if (id.type !== 'ObjectPattern') return
  for (const property of id.properties as Node[]) {
    if (property.type !== 'Property') continue
    names.set(String((property.value as Node).name), joined(path, String((property.key as Node).name)))
  }
}

/** The catalogue path an expression stands for; the part before an index that is only known when it runs. */
function pathOf(node: Node, names: ReadonlyMap<string, string>): string | null {
  if (node.type === 'Identifier') return names.get(String(node.name)) ?? null
  if (node.type !== 'MemberExpression') return null
  const above = pathOf(node.object as Node, names)
  if (above === null) return null
  const property = node.property as Node
  if (!node.computed) return joined(above, String(property.name))
  return property.type === 'Literal' ? joined(above, String(property.value)) : above
}

function joined(above: string, name: string): string {
  return above ? `${above}.${name}` : name
}
