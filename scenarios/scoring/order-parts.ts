import { allIn, differing, firstIn, type LoopStory } from './loops'
import type { Rubric } from './rubric'

/** What each part of an order was worth. A part that could not be seen yet is absent. */
export interface OrderParts {
  directed: number
  timeBoxed: number
  readBack?: number
  closed?: number
}

/**
 * Looks at one order's four parts.
 *
 * A wrong read-back counts in full when it was put right before the work was done, and as nothing when it was let
 * through: what was read back is what happened.
 *
 * @param end - when the drill stopped
 */
export function orderParts(story: LoopStory, end: number, rubric: Rubric): OrderParts {
  const readBack = readBackPart(story, end, rubric)
  const closed = closedPart(story, end, rubric)
  return {
    directed: story.opened.to === null ? 0 : 1,
    timeBoxed: story.opened.due === undefined ? 0 : 1,
    ...(readBack === null ? {} : { readBack }),
    ...(closed === null ? {} : { closed }),
  }
}

/** Called off before anybody read it back: counted neither way. */
export function calledOffUnread(story: LoopStory): boolean {
  return firstIn(story, 'loop-cancelled') !== null && firstIn(story, 'loop-read-back') === null
}

/** The share of the parts that could be seen, 0 to 1. */
export function orderScore(parts: OrderParts, rubric: Rubric): number {
  let got = 0
  let possible = 0
  for (const part of ['directed', 'timeBoxed', 'readBack', 'closed'] as const) {
    const worth = parts[part]
    if (worth === undefined) continue
    got += worth * rubric.outbound.parts[part]
    possible += rubric.outbound.parts[part]
  }
  return possible === 0 ? 0 : got / possible
}

function readBackPart(story: LoopStory, end: number, rubric: Rubric): number | null {
  if (firstIn(story, 'loop-refused')) return null
  const asked = story.opened.slots ?? {}
  const carriedOut = firstIn(story, 'loop-done') ? allIn(story, 'loop-started').at(-1) : undefined
  if (carriedOut) return differing(asked, carriedOut.slots).length === 0 ? 1 : 0
  const last = allIn(story, 'loop-read-back').at(-1)
  const recent = end - (last?.at ?? story.opened.at) < rubric.outbound.tooLate
  if (!last) return recent ? null : 0
  if (differing(asked, last.slots).length === 0) return 1
  const caught = story.facts.some(
    (fact) => fact.id > last.id && (fact.kind === 'loop-corrected' || fact.kind === 'loop-cancelled'),
  )
  if (caught) return 1
  return recent && !firstIn(story, 'loop-confirmed') ? null : 0
}

function closedPart(story: LoopStory, end: number, rubric: Rubric): number | null {
  if (story.closed) return 1
  const limit = story.opened.due ?? story.opened.at + rubric.inbound.lateAfter
  return end < limit ? null : 0
}
