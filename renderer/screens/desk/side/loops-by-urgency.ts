import type { Desk, DeskLoop } from '../../../../scenarios/desk/desk'
import { waitsForYou } from './urgent-loops'

/** Open loops: what has run out, then what waits for the trainee, then by the time left; those without a box last. */
export function loopsByUrgency(desk: Desk, now: number): DeskLoop[] {
  const rank = (loop: DeskLoop) => {
    if (loop.overdue || (loop.due !== null && loop.due < now)) return 0
    if (loop.parked) return 3
    return waitsForYou(loop) ? 1 : 2
  }
  const due = (loop: DeskLoop) => loop.due ?? Number.MAX_SAFE_INTEGER
  return Object.values(desk.loops)
    .filter((loop) => loop.open)
    .sort((a, b) => rank(a) - rank(b) || due(a) - due(b) || a.openedAt - b.openedAt)
}
