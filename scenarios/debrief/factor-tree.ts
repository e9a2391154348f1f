import type { Factor } from '../format'

/** A node of the trainee's own tree: this came about because of all of those together. */
export interface OwnFactor extends Factor {
  because?: OwnFactor[] | undefined
  /** Ids of facts that speak for it. */
  evidence?: number[] | undefined
}

/** Where a node stands: its place among its siblings, from the top down. */
export type FactorPath = readonly number[]

/** Reads a kept tree. What is no tree is passed over, so that an odd file still opens. */
export function readTree(tree: unknown): OwnFactor[] {
  if (!Array.isArray(tree)) return []
  return tree.flatMap((node: unknown): OwnFactor[] => {
    if (typeof node !== 'object' || node === null || !('what' in node) || typeof node.what !== 'string') return []
    const because = 'because' in node ? readTree(node.because) : []
    const kind = 'kind' in node && (node.kind === 'condition' || node.kind === 'action') ? node.kind : undefined
    const evidence =
      'evidence' in node && Array.isArray(node.evidence)
        ? node.evidence.filter((id): id is number => Number.isSafeInteger(id))
        : []
    return [
      {
        what: node.what,
        ...(kind === undefined ? {} : { kind }),
        ...(evidence.length > 0 ? { evidence } : {}),
        ...(because.length > 0 ? { because } : {}),
      },
    ]
  })
}

/** The node at a path; `null` when there is none. */
export function factorAt(tree: readonly OwnFactor[], path: FactorPath): OwnFactor | null {
  const [head, ...rest] = path
  if (head === undefined) return null
  const node = tree[head]
  if (!node) return null
  return rest.length === 0 ? node : factorAt(node.because ?? [], rest)
}

/** The tree with one node changed. */
export function withFactor(
  tree: readonly OwnFactor[],
  path: FactorPath,
  change: (node: OwnFactor) => OwnFactor,
): OwnFactor[] {
  return inSiblings(tree, path, (siblings, index) =>
    siblings.map((node, place) => (place === index ? change(node) : node)),
  )
}

/** The tree with a node put in at a path; what stood there moves down. */
export function insertFactor(tree: readonly OwnFactor[], path: FactorPath, node: OwnFactor): OwnFactor[] {
  return inSiblings(tree, path, (siblings, index) => siblings.toSpliced(index, 0, node))
}

/** The tree without a node and all that hung under it. */
export function removeFactor(tree: readonly OwnFactor[], path: FactorPath): OwnFactor[] {
  return inSiblings(tree, path, (siblings, index) => siblings.toSpliced(index, 1))
}

/** Moves a node up or down among its siblings. Returns the tree as it was when there is no room. */
export function shiftFactor(
  tree: readonly OwnFactor[],
  path: FactorPath,
  by: 1 | -1,
): { tree: OwnFactor[]; path: FactorPath } {
  const index = path.at(-1) ?? 0
  const node = factorAt(tree, path)
  const to = [...path.slice(0, -1), index + by]
  if (!node || index + by < 0 || !factorAt(tree, to)) return { tree: [...tree], path }
  return { tree: insertFactor(removeFactor(tree, path), to, node), path: to }
}

/** Hangs a node under the sibling before it: it becomes one of the things that one rests on. */
export function indentFactor(tree: readonly OwnFactor[], path: FactorPath): { tree: OwnFactor[]; path: FactorPath } {
  const index = path.at(-1) ?? 0
  const node = factorAt(tree, path)
  const above = [...path.slice(0, -1), index - 1]
  const parent = factorAt(tree, above)
  if (!node || !parent || index === 0) return { tree: [...tree], path }
  const to = [...above, parent.because?.length ?? 0]
  return { tree: insertFactor(removeFactor(tree, path), to, node), path: to }
}

/** Takes a node out from under its parent, to stand behind it. */
export function outdentFactor(tree: readonly OwnFactor[], path: FactorPath): { tree: OwnFactor[]; path: FactorPath } {
  const node = factorAt(tree, path)
  if (!node || path.length < 2) return { tree: [...tree], path }
  const parent = path.slice(0, -1)
  const to = [...parent.slice(0, -1), (parent.at(-1) ?? 0) + 1]
  return { tree: insertFactor(removeFactor(tree, path), to, node), path: to }
}

/** Every node with its path, top first. */
export function factorsInOrder(
  tree: readonly OwnFactor[],
  above: FactorPath = [],
): Array<{ path: FactorPath; node: OwnFactor }> {
  return tree.flatMap((node, index) => {
    const path = [...above, index]
    return [{ path, node }, ...factorsInOrder(node.because ?? [], path)]
  })
}

function inSiblings(
  tree: readonly OwnFactor[],
  path: FactorPath,
  change: (siblings: readonly OwnFactor[], index: number) => OwnFactor[],
): OwnFactor[] {
  const [head, ...rest] = path
  if (head === undefined) return [...tree]
  if (rest.length === 0) return change(tree, head)
  return tree.map((node, index) => {
    if (index !== head) return node
    const because = inSiblings(node.because ?? [], rest, change)
    const { because: _before, ...own } = node
    return because.length > 0 ? { ...own, because } : own
  })
}
