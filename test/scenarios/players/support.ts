import type { Fact } from '../../../scenarios/engine'
import { createPlayer, type PlayerKind, type Playout, playOut } from '../../../scenarios/players'
import { type DialId, mark } from '../../../scenarios/scoring'
import { shipped } from '../../players/library'

export const SHIPPED = ['apache-upgrade', 'low-fuel', 'wrong-prompt'].map((id) => ({ id, scenario: shipped(id) }))
export const SEEDS = Array.from({ length: 10 }, (_, index) => index + 1)

/** A whole play of a shipped scenario. Made once for each kind and seed: plays do not change. */
export function played(id: string, kind: PlayerKind, seed: number): Playout {
  const key = `${id} ${kind} ${seed}`
  const before = plays.get(key)
  if (before) return before
  const { scenario } = find(id)
  const play = playOut(scenario, createPlayer(kind, seed), { seed })
  plays.set(key, play)
  return play
}

/** What a dial says of a play. */
export function dial(id: string, facts: readonly Fact[], which: DialId): number {
  return mark(facts, find(id).scenario).dials[which].score ?? Number.NaN
}

const plays = new Map<string, Playout>()

function find(id: string) {
  const found = SHIPPED.find((each) => each.id === id)
  if (!found) throw new RangeError(`no scenario ${id}`)
  return found
}
