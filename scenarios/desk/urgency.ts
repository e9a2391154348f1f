import { rowsOf } from '../tables'
import type { Desk, DeskLoop } from './desk'

/** Open loops, the most pressing first: wrong read-backs, then what is overdue, then what falls due, then the rest by age. */
export function loopsByUrgency(desk: Desk, now: number): DeskLoop[] {
  return rowsOf(desk.loops)
    .filter((loop) => loop.open)
    .toSorted(
      (a, b) =>
        rank(a, now) - rank(b, now) ||
        (a.due ?? Number.MAX_SAFE_INTEGER) - (b.due ?? Number.MAX_SAFE_INTEGER) ||
        a.openedAt - b.openedAt,
    )
}

/** Whether a loop's time has run out. */
export function isOverdue(loop: DeskLoop, now: number): boolean {
  return loop.open && (loop.overdue || (loop.due !== null && now >= loop.due))
}

function rank(loop: DeskLoop, now: number): number {
  if (loop.stage === 'read-back' && loop.differs.length > 0) return 0
  if (isOverdue(loop, now)) return 1
  if (loop.due !== null) return 2
  return loop.stage === 'parked' || loop.stage === 'owned' ? 4 : 3
}
