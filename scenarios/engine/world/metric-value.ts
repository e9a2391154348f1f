import type { Scenario } from '../../format'
import type { Drill, MetricState } from '../drill'
import { EngineBug } from '../engine-bug'

/** The value of a metric now, without noise. */
export function metricValue(scenario: Scenario, drill: Drill, id: string): number {
  const metric = scenario.metrics[id]
  if (!metric) throw new EngineBug(`no metric ${id}`)
  const state = drill.metrics[id]
  return state ? courseValue(state, drill.at, metric.min, metric.max) : metric.starts
}

/** Where a course stands at `at`: a straight line, ended by its goal and by the metric's bounds. */
export function courseValue(
  course: Pick<MetricState, 'at' | 'from' | 'perMinute' | 'to'>,
  at: number,
  min: number,
  max: number,
): number {
  const moved = course.from + (course.perMinute * (at - course.at)) / 60
  const { to, perMinute } = course
  const ended =
    to === null
      ? moved
      : perMinute >= 0
        ? Math.min(moved, Math.max(to, course.from))
        : Math.max(moved, Math.min(to, course.from))
  return Math.round(Math.min(max, Math.max(min, ended)) * 1e6) / 1e6
}
