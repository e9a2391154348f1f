import type { Fact, FactKind, FactOf, LoopId } from '../engine'

/** One loop of a run: how it opened, and every fact of it since, in order. */
export interface LoopStory {
  loop: LoopId
  opened: FactOf<'loop-opened'>
  facts: Fact[]
  /** Ended well or consciously: answered, reported, refused, cancelled, parked, closed. */
  closed: Fact | null
}

const CLOSING: ReadonlySet<FactKind> = new Set<FactKind>([
  'loop-reported',
  'loop-refused',
  'loop-cancelled',
  'loop-answered',
  'loop-parked',
  'loop-closed',
])

/** The loops of a run in order of opening. */
export function loopsOf(facts: readonly Fact[]): LoopStory[] {
  const stories = new Map<LoopId, LoopStory>()
  for (const fact of facts) {
    if (fact.kind === 'loop-opened') {
      stories.set(fact.loop, { loop: fact.loop, opened: fact, facts: [fact], closed: null })
    } else if ('loop' in fact && fact.loop !== undefined && fact.kind.startsWith('loop-')) {
      const story = stories.get(fact.loop)
      if (!story) continue
      story.facts.push(fact)
      if (CLOSING.has(fact.kind)) story.closed ??= fact
    }
  }
  return [...stories.values()]
}

/** The first fact of a kind in a loop. */
export function firstIn<K extends FactKind>(story: LoopStory, kind: K): FactOf<K> | null {
  return story.facts.find((fact): fact is FactOf<K> & Fact => fact.kind === kind) ?? null
}

/** All facts of a kind in a loop. */
export function allIn<K extends FactKind>(story: LoopStory, kind: K): FactOf<K>[] {
  return story.facts.filter((fact): fact is FactOf<K> & Fact => fact.kind === kind)
}

/** Names of the slots that differ between what was asked and what was understood. */
export function differing(asked: Record<string, string>, understood: Record<string, string>): string[] {
  return Object.keys(asked).filter((name) => asked[name] !== understood[name])
}
