import { type BriefedMetric, courseValue } from '../engine'
import type { DeskMetric } from './desk'

/** The value of a metric at a drill second, noise included: the same second always gives the same value. */
export function metricAt(metric: DeskMetric, briefed: BriefedMetric, at: number): number {
  const piece = metric.course.findLast((each) => each.at <= at) ?? metric.course[0]
  const value = piece ? courseValue(piece, Math.max(at, piece.at), briefed.min, briefed.max) : briefed.starts
  const noisy = value * (1 + briefed.noise * wobble(briefed.id, at))
  return Math.min(briefed.max, Math.max(briefed.min, noisy))
}

/** Evenly spaced samples from `from` to `to` (drill seconds, both included), oldest first. */
export function metricSeries(
  metric: DeskMetric,
  briefed: BriefedMetric,
  from: number,
  to: number,
  points: number,
): Array<{ at: number; value: number }> {
  const steps = Math.max(1, Math.min(points - 1, to - from))
  return Array.from({ length: steps + 1 }, (_, index) => {
    const at = Math.round(from + ((to - from) * index) / steps)
    return { at, value: metricAt(metric, briefed, at) }
  })
}

/** A repeatable number in [-1, 1) for a metric at a second. Whole-number arithmetic only, so it is the same everywhere. */
function wobble(id: string, at: number): number {
  let hash = (2166136261 ^ at) >>> 0
  for (let index = 0; index < id.length; index++) hash = Math.imul(hash ^ id.charCodeAt(index), 16777619)
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507)
  return ((hash ^ (hash >>> 13)) >>> 0) / 2147483648 - 1
}
