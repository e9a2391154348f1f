import { holds } from '../conditions'
import type { MetricState } from '../drill'
import { EngineBug } from '../engine-bug'
import type { FactBody, Health } from '../fact'
import type { ServiceId } from '../move'
import type { Work } from '../work'
import { metricValue } from './metric-value'

/** Sets a metric on a new course from where it is now: at once (`is`), or in a straight line to a goal. */
export function steer(work: Work, id: string, change: { is?: number; perMinute?: number; to?: number | null }): void {
  const metric = work.scenario.metrics[id]
  if (!metric) throw new EngineBug(`no metric ${id}`)
  const before = work.drill.metrics[id]
  const state: MetricState = {
    at: work.drill.at,
    from: change.is ?? metricValue(work.scenario, work.drill, id),
    perMinute: change.perMinute ?? 0,
    to: change.to ?? null,
    turn: (before?.turn ?? 0) + 1,
    reached: before?.reached ?? [],
  }
  work.put('metrics', id, state)
  const dark = work.drill.dark.graphs === true
  if (dark) work.put('unseen', `metric:${id}`, true)
  work.state(courseFact(id, state), dark ? 'truth' : 'seats')
  work.touch(`metric:${id}`)
  cross(work, id)
}

/** The fact that tells a desk how a metric moves from now on. */
export function courseFact(metric: string, state: MetricState): FactBody {
  const { from, perMinute, to } = state
  return { kind: 'metric-course', metric, from, perMinute, ...(to === null ? {} : { to }) }
}

/** Moves the metrics that follow a service towards where its new health puts them. */
export function followHealth(work: Work, service: ServiceId, health: Health): void {
  for (const id of work.rules.followers.get(service) ?? []) {
    const follows = work.scenario.metrics[id]?.follows
    if (!follows) continue
    const goal = follows[health]
    const distance = goal - metricValue(work.scenario, work.drill, id)
    if (follows.over === 0 || distance === 0) steer(work, id, { is: goal })
    else steer(work, id, { perMinute: rate(distance, follows.over), to: goal })
  }
}

/** Sends a metric to a goal over a time, as an effect of the scenario asks. */
export function sendTo(work: Work, id: string, goal: number, over: number): void {
  const distance = goal - metricValue(work.scenario, work.drill, id)
  if (over === 0 || distance === 0) steer(work, id, { is: goal })
  else steer(work, id, { perMinute: rate(distance, over), to: goal })
}

/** Lets a metric move at the rate of the first condition that holds. */
export function retune(work: Work, id: string): void {
  const metric = work.scenario.metrics[id]
  if (!metric || metric.rates.length === 0) return
  const chosen = metric.rates.find((each) => each.when === undefined || holds(work.scenario, work.drill, each.when))
  const perMinute = chosen?.['per-minute'] ?? 0
  const now = work.drill.metrics[id]
  if ((now?.perMinute ?? 0) !== perMinute || now?.to != null) steer(work, id, { perMinute })
}

/** Looks at what a metric has crossed, says so, and schedules the next crossing. */
export function cross(work: Work, id: string): void {
  const metric = work.scenario.metrics[id]
  const state = work.drill.metrics[id]
  const thresholds = work.rules.thresholds.get(id)
  if (!metric || !state || !thresholds) return
  const value = metricValue(work.scenario, work.drill, id)
  for (const threshold of metric.reaches) {
    if (state.reached.includes(threshold) || value < threshold - 1e-9) continue
    work.put('metrics', id, {
      ...work.drill.metrics[id],
      reached: [...(work.drill.metrics[id]?.reached ?? []), threshold],
    } as MetricState)
    work.state({ kind: 'metric-reached', metric: id, threshold }, 'truth')
  }
  work.touch(`metric:${id}`)

  const { perMinute } = state
  if (perMinute === 0) return
  const ahead =
    perMinute > 0 ? thresholds.find((each) => each > value + 1e-9) : thresholds.findLast((each) => each < value - 1e-9)
  const limit =
    perMinute > 0 ? Math.min(metric.max, state.to ?? metric.max) : Math.max(metric.min, state.to ?? metric.min)
  if (ahead === undefined || (perMinute > 0 ? ahead > limit + 1e-9 : ahead < limit - 1e-9)) return
  const seconds = Math.max(1, Math.ceil(((ahead - value) / perMinute) * 60 - 1e-9))
  work.schedule(seconds, { do: 'metric', metric: id, turn: state.turn })
}

/** Whole minutes until a metric reaches a value at its present pace, or `null` when it is not on its way there. */
export function minutesUntil(work: Work, id: string, goal: number): number | null {
  const perMinute = work.drill.metrics[id]?.perMinute ?? 0
  const left = goal - metricValue(work.scenario, work.drill, id)
  return perMinute === 0 || left / perMinute < 0 ? null : Math.round(left / perMinute)
}

function rate(distance: number, seconds: number): number {
  return Math.round(((distance * 60) / seconds) * 1e6) / 1e6
}
