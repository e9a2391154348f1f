import { type BriefedMetric, courseValue } from '../engine'
import type { DeskMetric } from './desk'

/** The value of a metric at a drill second, noise included: the same second always gives the same value. */
export function metricAt(metric: DeskMetric, briefed: BriefedMetric, at: number): number {
  const piece = pieceAt(metric.course, at)
  const value = piece ? courseValue(piece, Math.max(at, piece.at), briefed.min, briefed.max) : briefed.starts
  const noisy = value * (1 + briefed.noise * wobble(briefed.id, at))
  return Math.min(briefed.max, Math.max(briefed.min, noisy))
}

/** The last piece that has begun by a second, or the first of all; found by halving. */
function pieceAt(course: DeskMetric['course'], at: number) {
  let low = 0
  let high = course.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((course.at(middle)?.at ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return course.at(low)
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
