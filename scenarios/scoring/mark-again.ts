import type { Band, DialId, MarkItem, Marks } from './marks'
import { HEARBACK_RUBRIC, type Rubric } from './rubric'

/**
 * Kinder to lateness and to a bare "heard": for somebody's first drills, where that anything was said at all is the
 * lesson. A design choice, like the other.
 */
export const FIRST_DRILLS_RUBRIC: Rubric = {
  ...HEARBACK_RUBRIC,
  id: 'first-drills',
  version: 1,
  checklist: { ...HEARBACK_RUBRIC.checklist, late: 0.75 },
  inbound: { ...HEARBACK_RUBRIC.inbound, acknowledgeWithin: 120, heardOnly: 0.35, reminder: 0.05 },
  outbound: { ...HEARBACK_RUBRIC.outbound, parts: { directed: 2, timeBoxed: 1, readBack: 1, closed: 1 } },
}

/** For crews that drill often: lateness weighs more, and so do read-back and report. */
export const SEASONED_RUBRIC: Rubric = {
  ...HEARBACK_RUBRIC,
  id: 'seasoned',
  version: 1,
  checklist: { ...HEARBACK_RUBRIC.checklist, late: 0.3 },
  inbound: { ...HEARBACK_RUBRIC.inbound, acknowledgeWithin: 45, heardOnly: 0.1, parkedRequest: 0.4 },
  outbound: { ...HEARBACK_RUBRIC.outbound, parts: { directed: 1, timeBoxed: 1, readBack: 2, closed: 2 } },
  bands: { solid: 0.6, strong: 0.85 },
}

/** Every rubric a recording can be marked under, the usual one first. */
export const RUBRICS: readonly Rubric[] = [HEARBACK_RUBRIC, FIRST_DRILLS_RUBRIC, SEASONED_RUBRIC]

/** What another rubric makes of the same facts. */
export interface MarkDifference {
  from: Marks['rubric']
  to: Marks['rubric']
  dials: Array<{ dial: DialId; before: number | null; after: number | null; bands: [Band | null, Band | null] }>
  /** Items that are worth something else, or apply where they did not, in the order of the marks. */
  items: Array<{ id: string; title: string; dial: DialId; before: number | null; after: number | null }>
}

/** Lays two markings of the same facts beside each other. */
export function markDifference(before: Marks, after: Marks): MarkDifference {
  const byId = new Map(before.items.map((item) => [item.id, item]))
  return {
    from: before.rubric,
    to: after.rubric,
    dials: (['checklist', 'outbound', 'inbound'] as const).map((dial) => ({
      dial,
      before: before.dials[dial].score,
      after: after.dials[dial].score,
      bands: [before.dials[dial].band, after.dials[dial].band],
    })),
    items: after.items.flatMap((item) => {
      const was = byId.get(item.id)
      return same(was, item)
        ? []
        : [{ id: item.id, title: item.title, dial: item.dial, before: was?.score ?? null, after: item.score }]
    }),
  }
}

function same(before: MarkItem | undefined, after: MarkItem): boolean {
  if (!before || before.score === null || after.score === null) return before?.score === after.score
  return Math.abs(before.score - after.score) < 1e-9
}
