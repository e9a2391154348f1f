import type { Desk } from '../desk'
import type { Move } from '../engine'
import { KINDS, type PlayerKind } from './kinds'
import { freshMemory, type Memory } from './memory'

/** Somebody at the trainee's seat. Knows the desk and the second, and nothing else. Made anew for each run. */
export interface Player {
  readonly kind: PlayerKind
  /** All it remembers, as plain data. */
  readonly memory: Memory
  /** What it does at this second, in order. Some of it may be refused; the player sees that from the desk. */
  next(desk: Desk, now: number): Move[]
}

/**
 * A player of a kind. The same kind, seed and desks give the same moves.
 *
 * @param seed - for players that leave something to chance; a whole number
 */
export function createPlayer(kind: PlayerKind, seed: number): Player {
  const memory = freshMemory(seed)
  const { habits, afterwards = [], manner, looks, perLook } = KINDS[kind]
  return {
    kind,
    memory,
    next(desk, now) {
      if (desk.ended !== null || desk.handedTo !== null) return []
      if (now - (memory.did.looked ?? -looks) < looks) return []
      memory.did.looked = now
      const view = { desk, now, memory, manner }
      const moves: Move[] = []
      let done = 0
      for (const habit of desk.incident.state === 'resolved' ? afterwards : habits) {
        const more = habit(view)
        moves.push(...more)
        if (more.length > 0) done += 1
        if (done === perLook) break
      }
      return moves
    },
  }
}
