import type { Flow } from '../../format'
import { holds } from '../conditions'
import type { FlowState } from '../drill'
import type { Health } from '../fact'
import type { Work } from '../work'
import { setTrouble } from './health'
import { metricValue } from './metric-value'
import { steer } from './metrics'

/** Seconds from one look at a flow to the next. */
const STEP = 5
/** Overloaded this many times over, what serves the misses no longer counts as up. */
const DOWN_AT = 1.6
/** The least that still gets through, however overloaded. */
const LEAST_SERVED = 0.15

/** The cache in front of a flow is empty from now on. */
export function emptyCache(work: Work, id: string): void {
  const state = work.drill.flows[id]
  work.put('flows', id, { warm: 0, retrying: state?.retrying ?? 0, stirred: true })
  if (!state?.stirred) work.schedule(0, { do: 'flow', flow: id })
}

/**
 * One step of a flow. What misses the cache goes to what serves it; beyond its capacity it serves less, not more, and
 * refills next to nothing, while what failed comes again on top of what is new. So a cold cache under full demand
 * stays cold: it takes letting in less for a while. Balanced again, it is left alone until something stirs it.
 */
export function stepFlow(work: Work, id: string): void {
  const flow = work.scenario.flows[id]
  const state = work.drill.flows[id]
  if (!flow || !state) return
  const { next, misses, failing, hits } = flowAfter(flow, state, admitted(work, flow))
  const balanced = next.warm === 1 && next.retrying < 1
  work.put('flows', id, { ...next, stirred: !balanced })
  show(work, flow.shows['hit-rate'], hits * 100)
  show(work, flow.shows.load, misses)
  show(work, flow.shows.failing, failing * 100)
  suffer(work, flow, misses / flow.capacity)
  if (!balanced) work.schedule(STEP, { do: 'flow', flow: id })
}

/** Where a flow is after one step, from where it was and how much is let in. Pure. */
export function flowAfter(
  flow: Flow,
  state: Pick<FlowState, 'warm' | 'retrying'>,
  share: number,
): { next: Omit<FlowState, 'stirred'>; misses: number; failing: number; hits: number } {
  const fresh = flow.demand * share
  const offered = fresh + state.retrying * share
  const hits = flow['hit-rate'] * state.warm
  const misses = offered * (1 - hits)
  const overload = misses / flow.capacity
  const served = overload <= 1 ? misses : flow.capacity * Math.max(LEAST_SERVED, 1 - (overload - 1) / 4)
  const failed = misses - served
  const useful = overload <= 1 ? served : served / 5
  const warm = Math.min(1, state.warm + (useful * STEP) / flow['warms-after'])
  const retrying = Math.min(flow.demand * 2, failed * flow.retries)
  return {
    next: { warm: round(warm), retrying: round(retrying) },
    misses: round(misses),
    failing: offered === 0 ? 0 : failed / offered,
    hits,
  }
}

function admitted(work: Work, flow: Flow): number {
  return flow.admits.find((each) => holds(work.scenario, work.drill, each.when))?.share ?? 1
}

function suffer(work: Work, flow: Flow, overload: number): void {
  const health: Health = overload > DOWN_AT ? 'down' : overload > 1 ? 'degraded' : 'healthy'
  if ((work.drill.trouble[flow.into] ?? 'healthy') !== health) setTrouble(work, flow.into, health)
}

/** Metrics move when there is something to see: by a fiftieth of their range or more. */
function show(work: Work, id: string | undefined, value: number): void {
  const metric = id === undefined ? undefined : work.scenario.metrics[id]
  if (id === undefined || !metric) return
  const now = metricValue(work.scenario, work.drill, id)
  const bounded = Math.min(metric.max, Math.max(metric.min, value))
  if (Math.abs(bounded - now) >= (metric.max - metric.min) / 50) steer(work, id, { is: Math.round(bounded * 10) / 10 })
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6
}
