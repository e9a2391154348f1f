import type { DeskMetric } from '../../scenarios/desk/desk'
import type { BriefedMetric } from '../../scenarios/engine'

/** Evenly spread points of a metric's course. Stand-in until the fold brings its own. */
export function metricWindow(metric: DeskMetric, briefed: BriefedMetric, from: number, to: number, points: number) {
  return Array.from({ length: points }, (_, index) => {
    const at = from + ((to - from) * index) / Math.max(1, points - 1)
    return { at, value: valueAt(metric, briefed, at) }
  })
}

function valueAt(metric: DeskMetric, briefed: BriefedMetric, at: number): number {
  const piece = metric.course.findLast((one) => one.at <= at)
  if (!piece) return briefed.starts
  const run = piece.from + ((at - piece.at) / 60) * piece.perMinute
  const end = piece.to === null ? run : piece.perMinute >= 0 ? Math.min(run, piece.to) : Math.max(run, piece.to)
  return Math.max(briefed.min, Math.min(briefed.max, end))
}
