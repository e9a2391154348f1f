import { type OwnFactor, readTree } from './factor-tree'
import type { DebriefAnnotation } from './recording'

/** A tree of factors from what was typed, one a line. */
export function factorsOf(text: string): OwnFactor[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((what) => ({ what }))
}

/**
 * The trainee's own tree as it stands: the last whole tree that was kept, then what was typed as lines since (or, in
 * files from before there was an editor, all of them).
 */
export function ownFactors(annotations: readonly DebriefAnnotation[]): OwnFactor[] {
  const last = annotations.findLastIndex((one) => one.kind === 'factor-tree')
  const whole = annotations[last]
  const since = annotations.slice(last + 1).flatMap((one) => (one.kind === 'factors' ? readTree(one.tree) : []))
  return [...(whole?.kind === 'factor-tree' ? readTree(whole.tree) : []), ...since]
}
