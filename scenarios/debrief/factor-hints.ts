import { type FactorPath, factorsInOrder, type OwnFactor } from './factor-tree'

/** Something to consider about a tree. Never an order, never a search for one cause. */
export interface FactorHint {
  id: 'too-few-people' | 'one-chain' | 'ends-in-action' | 'no-evidence' | 'names-a-person'
  text: string
  /** The nodes it is about. */
  paths: FactorPath[]
}

const TOO_FEW =
  /(?:\b(?:not|never)|n['’]t have|\btoo few|\bshort of|\black(?:ed|ing)?(?: of)?|\bfewer) ?(?:enough )?(?:\w+ ){0,2}(?:people|staff|hands|engineers|persons?|resources|time)\b|\b(?:under-?staff(?:ed|ing)|short-?staffed|staffing|headcount|no time)\b/i

/**
 * Looks a tree over: branches that all end in "not enough people", a single chain, branches that end in what
 * somebody did, nodes that nothing speaks for, names.
 *
 * @param names - of the people of the drill, as they may stand in a sentence
 */
export function factorHints(tree: readonly OwnFactor[], names: readonly string[] = []): FactorHint[] {
  const nodes = factorsInOrder(tree).filter(({ node }) => node.what.trim() !== '')
  const leaves = nodes.filter(({ node }) => (node.because ?? []).length === 0)
  const pathsOf = (list: typeof nodes) => list.map(({ path }) => path)
  const hints: FactorHint[] = []
  const few = leaves.filter(({ node }) => TOO_FEW.test(node.what))
  if (leaves.length > 0 && few.length === leaves.length) {
    hints.push({
      id: 'too-few-people',
      text: 'Every branch ends in "not enough people". That may be true, and it is so in every organisation; what could be designed otherwise with the people there are?',
      paths: pathsOf(few),
    })
  }
  if (nodes.length >= 3 && leaves.length === 1) {
    hints.push({
      id: 'one-chain',
      text: 'So far it is one chain. Each link usually rests on more than one thing: what else had to be so?',
      paths: pathsOf(leaves),
    })
  }
  const actions = leaves.filter(({ node }) => node.kind === 'action')
  if (actions.length > 0) {
    hints.push({
      id: 'ends-in-action',
      text: `${actions.length === 1 ? 'One branch ends' : `${actions.length} branches end`} in something somebody did. What did they see and expect, so that it was the sensible thing to do?`,
      paths: pathsOf(actions),
    })
  }
  const bare = nodes.filter(({ node }) => (node.evidence ?? []).length === 0)
  if (nodes.length >= 3 && bare.length === nodes.length) {
    hints.push({
      id: 'no-evidence',
      text: 'Nothing is pinned to a moment yet. Which moments of the drill speak for these?',
      paths: [],
    })
  }
  const named = nodes.filter(({ node }) => names.some((name) => hasWord(node.what, name)))
  if (named.length > 0) {
    hints.push({
      id: 'names-a-person',
      text: 'A name in a factor reads as the cause. Would the sentence hold with another person in that seat?',
      paths: pathsOf(named),
    })
  }
  return hints
}

function hasWord(text: string, word: string): boolean {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(text)
}
