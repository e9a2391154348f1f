import type { Factor } from '../format'
import type { DebriefAnnotation } from './recording'

/** A tree of factors from what was typed, one a line. */
export function factorsOf(text: string): Factor[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((what) => ({ what }))
}

/** The trainee's own factors, in order of writing. What a file holds that is no tree is passed over. */
export function ownFactors(annotations: readonly DebriefAnnotation[]): Factor[] {
  return annotations.flatMap((one) => (one.kind === 'factors' ? readTree(one.tree) : []))
}

function readTree(tree: unknown): Factor[] {
  if (!Array.isArray(tree)) return []
  return tree.flatMap((node: unknown): Factor[] => {
    if (typeof node !== 'object' || node === null || !('what' in node) || typeof node.what !== 'string') return []
    const because = 'because' in node ? readTree(node.because) : []
    return [{ what: node.what, ...(because.length > 0 ? { because } : {}) }]
  })
}
