import { type Ask, type Condition, type Scenario, statePaths } from '../../format'
import type { Way } from '../chart'
import { canHold } from './can-hold'
import { canResolve, findEndings } from './endings'
import { findMoments, findStates, isPermitted, isTaken } from './failure'
import { Found } from './found'
import { findMoves, findPeople } from './moves'
import { findOrders, handsFor } from './orders'
import { closersOf, findSignals } from './signals'
import { findWorld } from './world'

/** Things looked at, over all rounds: a chain of moments written backwards takes a round for each. */
const MOST_WORK = 500_000

const ROUND = [findMoves, findPeople, findOrders, findSignals, findWorld, findMoments, findStates, findEndings]

/**
 * Everything that can happen in a scenario, in some play: an over-approximation. Whatever is not in here cannot
 * happen however anybody plays; what is in here may still never happen, because order and numbers are left out.
 */
export class Reach extends Found {
  /** Whether everything that can happen was found; where not, what was found is only a part of it. */
  readonly complete: boolean

  constructor(scenario: Scenario) {
    super(scenario)
    const most = MOST_WORK / sizeOf(scenario)
    // What becomes possible makes more possible; it all only ever grows, so this comes to an end.
    let [rounds, before] = [0, -1]
    while (this.size !== before && rounds < most) {
      before = this.size
      for (const find of ROUND) find(this)
      rounds += 1
    }
    this.complete = rounds < most
  }

  /** Whether a condition can hold at some time. `fixed`: a state that is never left again. */
  can(condition: Condition, fixed?: string): boolean {
    return canHold(this, condition, fixed)
  }

  /** Who can be asked for something and do it. */
  hands(ask: Ask): string[] {
    return handsFor(this, ask)
  }

  /** What closes a signal, of all that is listed. */
  closers(signal: string): { asks: string[]; tells: string[] } {
    return closersOf(this, signal)
  }

  /** Whether what a way out of a state asks for can hold while one is there. */
  permitted(way: Way): boolean {
    return isPermitted(this, way)
  }

  /** Whether a way out of a state can be taken, once one is there. */
  taken(way: Way): boolean {
    return isTaken(this, way)
  }

  /** Whether *resolved* can be accepted at some time. */
  resolvable(fixed?: string): boolean {
    return canResolve(this, fixed)
  }
}

/** How much there is to look at in a round. */
function sizeOf({ moments, asks, signals, metrics, services, people, failure }: Scenario): number {
  const sections = [asks, signals, metrics, services, people]
  return sections.reduce((sum, each) => sum + Object.keys(each).length, moments.length + 3 * statePaths(failure).length)
}
