/**
 * What marking weighs and where its lines are, as data: a recording keeps its facts, so it can be marked again
 * under another rubric and the difference shown. Numbers here are design choices; `research/domain.md` 4 has what
 * evidence there is.
 */
export interface Rubric {
  id: string
  version: number
  checklist: {
    weights: Record<'life-line' | 'normal' | 'nicety', number>
    /** What an item is worth at its late limit, and later for as long as no harm came of it. */
    late: number
  }
  outbound: {
    /** Shares of one order's mark; parts that could not be seen yet are left out and the rest scaled up. */
    parts: { directed: number; timeBoxed: number; readBack: number; closed: number }
    /** The same request to the same person within this many seconds is one order said twice. */
    sameWithin: number
    /** Orders looked for in an incident of `enoughAfter` seconds or more; fewer leave the rest of the dial unseen. */
    enough: number
    enoughAfter: number
    /** A loop opened this close to the end had no time to close. */
    tooLate: number
  }
  inbound: {
    weights: Record<'life-line' | 'normal' | 'nicety', number>
    parts: { acknowledged: number; closed: number }
    /** Seconds within which an acknowledgment counts in full. */
    acknowledgeWithin: number
    /** Seconds after which it counts by half, when the other side set no limit of its own. */
    lateAfter: number
    /** The most that "ack", a mark, or an answer that names nothing is worth. */
    heardOnly: number
    /** Taken off for each time they had to say it again before it was acknowledged, and the most taken off. */
    reminder: number
    remindersAtMost: number
    /** What a request is worth that was set aside with a reason instead of answered. */
    parkedRequest: number
    tooLate: number
  }
  bands: { solid: number; strong: number }
  /** A dial this high beside one this low gets a label. */
  label: { high: number; low: number }
  beside: { degraded: number; down: number }
}

export const HEARBACK_RUBRIC: Rubric = {
  id: 'hearback',
  version: 1,
  checklist: { weights: { 'life-line': 3, normal: 2, nicety: 1 }, late: 0.5 },
  outbound: {
    parts: { directed: 1, timeBoxed: 1, readBack: 1, closed: 1 },
    sameWithin: 60,
    enough: 3,
    enoughAfter: 300,
    tooLate: 60,
  },
  inbound: {
    weights: { 'life-line': 3, normal: 2, nicety: 1 },
    parts: { acknowledged: 0.5, closed: 0.5 },
    acknowledgeWithin: 60,
    lateAfter: 180,
    heardOnly: 0.2,
    reminder: 0.1,
    remindersAtMost: 0.3,
    parkedRequest: 0.5,
    tooLate: 60,
  },
  bands: { solid: 0.5, strong: 0.8 },
  label: { high: 0.75, low: 0.5 },
  beside: { degraded: 0.3, down: 1 },
}
