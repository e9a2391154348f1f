import { useCallback, useState } from 'react'

import {
  type FactorPath,
  factorAt,
  indentFactor,
  insertFactor,
  type OwnFactor,
  outdentFactor,
  removeFactor,
  shiftFactor,
  withFactor,
} from '../../../../scenarios/debrief'

export interface FactorTreeState {
  tree: OwnFactor[]
  /** The node whose field has, or is to have, the focus. */
  focus: FactorPath | null
  /** Changed since it was last kept. */
  changed: boolean
  edit: (path: FactorPath, change: Partial<OwnFactor>) => void
  addAfter: (path: FactorPath | null) => void
  addUnder: (path: FactorPath) => void
  remove: (path: FactorPath) => void
  move: (path: FactorPath, how: 'in' | 'out' | 'up' | 'down') => void
  markKept: () => void
}

/** A causal-factor tree being written. */
export function useFactorTree(start: readonly OwnFactor[]): FactorTreeState {
  const [state, setState] = useState<{ tree: OwnFactor[]; focus: FactorPath | null; changed: boolean }>(() => ({
    tree: [...start],
    focus: null,
    changed: false,
  }))
  const change = useCallback(
    (next: (tree: OwnFactor[]) => { tree: OwnFactor[]; focus?: FactorPath | null }) =>
      setState((before) => ({ focus: before.focus, ...next(before.tree), changed: true })),
    [],
  )
  return {
    ...state,
    edit: (path, part) => change((tree) => ({ tree: withFactor(tree, path, (node) => ({ ...node, ...part })) })),
    addAfter: (path) =>
      change((tree) => {
        const to = path === null ? [tree.length] : [...path.slice(0, -1), (path.at(-1) ?? 0) + 1]
        return { tree: insertFactor(tree, to, { what: '', kind: 'condition' }), focus: to }
      }),
    addUnder: (path) =>
      change((tree) => {
        const node = factorAt(tree, path)
        const to = [...path, node?.because?.length ?? 0]
        const grown = withFactor(tree, path, (one) => ({
          ...one,
          because: [...(one.because ?? []), { what: '', kind: 'condition' as const }],
        }))
        return { tree: grown, focus: to }
      }),
    remove: (path) =>
      change((tree) => {
        const index = path.at(-1) ?? 0
        const before = index > 0 ? [...path.slice(0, -1), index - 1] : path.slice(0, -1)
        return { tree: removeFactor(tree, path), focus: before.length > 0 ? before : null }
      }),
    move: (path, how) =>
      change((tree) => {
        const moved =
          how === 'in'
            ? indentFactor(tree, path)
            : how === 'out'
              ? outdentFactor(tree, path)
              : shiftFactor(tree, path, how === 'up' ? -1 : 1)
        return { tree: moved.tree, focus: moved.path }
      }),
    markKept: () => setState((before) => ({ ...before, changed: false })),
  }
}
