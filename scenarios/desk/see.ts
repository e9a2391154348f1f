import type { Fact } from '../engine'
import type { Desk } from './desk'
import { seeCommand } from './slices/command'
import { seeLists } from './slices/lists'
import { seeLoops } from './slices/loops'
import { seePagers } from './slices/pagers'
import { seePeople } from './slices/people'
import { seeTalk } from './slices/talk'
import { seeThreads } from './slices/threads'
import { seeWorld } from './slices/world'

const SLICES = [seeTalk, seeThreads, seeLoops, seePeople, seePagers, seeWorld, seeCommand, seeLists]

/**
 * The desk after one more fact. Facts for the debrief only leave it as it is. Pure; slices that do not change keep
 * their identity, and what one fact costs does not depend on what came before it.
 */
export function see(desk: Desk, fact: Fact): Desk {
  if (fact.for !== 'seats') return desk
  const now = desk.at === fact.at ? desk : { ...desk, at: fact.at }
  return SLICES.reduce((seen, slice) => slice(seen, fact), now)
}

/** The desk after a list of facts, in order. */
export function seeAll(desk: Desk, facts: readonly Fact[]): Desk {
  return facts.reduce(see, desk)
}
