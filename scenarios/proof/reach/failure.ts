import { type Way, WHOLE } from '../chart'
import { canHold } from './can-hold'
import { happen } from './effects'
import type { Found } from './found'

/** What the clock brings by itself. */
export function findMoments(found: Found): void {
  for (const moment of found.scenario.moments) {
    const timed = moment.at !== undefined && moment.at.min <= found.latest
    if (!timed && !(moment.on && found.any(moment.on))) continue
    if (moment.when && !canHold(found, moment.when)) continue
    happen(found, moment.do)
  }
}

/** Where the failure can come to. */
export function findStates(found: Found): void {
  happen(found, found.chart.entry(WHOLE))
  for (const state of found.chart.begin()) enter(found, state)
  for (const way of found.chart.ways) {
    if (!found.inState(way.from) || !isTaken(found, way)) continue
    happen(found, way.effects)
    happen(found, found.chart.exit(way.from))
    for (const state of way.to === null ? [] : found.chart.entered(way.to)) enter(found, state)
  }
}

function enter(found: Found, state: string): void {
  found.states.add(state)
  found.say(`entered ${state}`)
  happen(found, found.chart.entry(state))
}

/** Whether what a way out of a state asks for can hold while one is there. */
export function isPermitted(found: Found, way: Way): boolean {
  // What is taken by itself is asked for in the same instant as the state is entered.
  const settled = way.event !== null || way.delay !== null
  return !way.when || canHold(found, way.when, settled && found.chart.isLeaf(way.from) ? way.from : undefined)
}

/** Whether a way out of a state can be taken, once one is there. */
export function isTaken(found: Found, way: Way): boolean {
  if (!isPermitted(found, way)) return false
  if (way.delay !== null) return way.delay <= found.latest
  return way.event === null || found.happenings.has(way.event) || found.happenings.has(`raised ${way.event}`)
}
