import type { Briefing, Fact } from '../engine'
import type { Desk } from './desk'
import { openDesk } from './open-desk'
import { seeAll } from './see'

/**
 * A list of facts whose desk can be had at any of them. Plain data: desks are never changed in place, so a checkpoint
 * is a reference, and what did not change between two of them is shared.
 */
export interface DeskHistory {
  facts: readonly Fact[]
  /** Facts from one checkpoint to the next. */
  every: number
  /** The desk after `index × every` facts. */
  checkpoints: readonly Desk[]
}

/**
 * Folds the facts of a run into checkpoints.
 *
 * @param facts - in order; all of a run's, or only those that reached one seat
 */
export function deskHistoryOf(briefing: Briefing, facts: readonly Fact[], every = 32): DeskHistory {
  let desk = openDesk(briefing)
  const checkpoints = [desk]
  for (let count = every; count <= facts.length; count += every) {
    desk = seeAll(desk, facts.slice(count - every, count))
    checkpoints.push(desk)
  }
  return { facts, every, checkpoints }
}

/** The desk after the first `count` facts. */
export function deskAfter(history: DeskHistory, count: number): Desk {
  const { facts, every, checkpoints } = history
  const wanted = Math.min(facts.length, Math.max(0, count))
  const nearest = Math.floor(wanted / every)
  return seeAll(checkpoints[nearest] as Desk, facts.slice(nearest * every, wanted))
}

/** The desk once the fact with this id has reached it. */
export function deskAtFact(history: DeskHistory, id: number): Desk {
  return deskAfter(
    history,
    countWhile(history.facts, (fact) => fact.id <= id),
  )
}

/** The desk at the end of a drill second. */
export function deskAt(history: DeskHistory, at: number): Desk {
  return deskAfter(
    history,
    countWhile(history.facts, (fact) => fact.at <= at),
  )
}

/** How many facts from the start meet a test that, once it fails, fails from there on; found by halving. */
function countWhile(facts: readonly Fact[], test: (fact: Fact) => boolean): number {
  let low = 0
  let high = facts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (test(facts[middle] as Fact)) low = middle + 1
    else high = middle
  }
  return low
}
