import type { Condition, Item, Prompt, Scenario } from '../format'
import { type Chart, compileChart } from './chart/compile-chart'
import { dependenciesOf, partsOf } from './conditions'
import { rememberedIn } from './remembered'

/** Somebody to ask again when something a condition reads has changed. */
export type Watcher =
  | { kind: 'chart' }
  | { kind: 'rates'; metric: string }
  | { kind: 'ending'; id: string }
  | { kind: 'harm'; signal: string }

/**
 * A scenario made ready to run: who listens to which happening, who watches what. Worked out once a scenario, so
 * that an event costs only those it concerns, however large the world is.
 */
export interface Rules {
  chart: Chart
  moments: ReadonlyMap<string, number[]>
  asks: ReadonlyMap<string, string[]>
  decisions: ReadonlyMap<string, string[]>
  items: ReadonlyMap<string, Item>
  cues: ReadonlyMap<string, string[]>
  evidence: ReadonlyMap<string, string[]>
  prompts: ReadonlyMap<string, Prompt>
  promptsOn: ReadonlyMap<string, string[]>
  /** By what it watches. An ending that must hold for a while is also found under its own name, `end:…`. */
  watchers: ReadonlyMap<string, Watcher[]>
  /** Happenings somebody may look back at. */
  remembered: ReadonlySet<string>
  /** Values of a metric that something waits for, lowest first. */
  thresholds: ReadonlyMap<string, number[]>
  /** Services that need a service directly. */
  needers: ReadonlyMap<string, string[]>
  /** Happenings somebody looks back at only for a while, and for how long. */
  windows: ReadonlyMap<string, number[]>
  /** Times at which a condition about time alone becomes true. */
  times: number[]
  /** Alerts that count instances by a metric. */
  counted: ReadonlyMap<string, string>
  /** Flows whose cache a happening empties. */
  empties: ReadonlyMap<string, string[]>
  /** Metrics that follow the health of a service. */
  followers: ReadonlyMap<string, string[]>
}

const known = new WeakMap<Scenario, Rules>()

/** The rules of a scenario, worked out at its first use. */
export function rulesOf(scenario: Scenario): Rules {
  const found = known.get(scenario)
  if (found) return found
  const made = makeRules(scenario)
  known.set(scenario, made)
  return made
}

function makeRules(scenario: Scenario): Rules {
  const chart = compileChart(scenario.failure)
  const watchers = new Map<string, Watcher[]>()
  const thresholds = new Map<string, Set<number>>()
  const windows = new Map<string, number[]>()
  const times = new Set<number>()

  const watch = (condition: Condition, watcher: Watcher) => {
    for (const key of new Set(dependenciesOf(condition))) push(watchers, key, watcher)
    for (const part of partsOf(condition)) {
      if ('metric' in part) {
        for (const value of [part.above, part.below]) if (value !== undefined) threshold(part.metric, value)
      }
      if ('happened' in part && part.within !== undefined) push(windows, part.happened, part.within)
      if ('after' in part) {
        times.add(part.after)
        push(watchers, 'time', watcher)
      }
    }
  }
  const threshold = (metric: string, value: number) => {
    const values = thresholds.get(metric) ?? new Set()
    thresholds.set(metric, values.add(value))
  }

  // One object for each watcher, so that one that is due for several reasons is asked once.
  const itself: Watcher = { kind: 'chart' }
  for (const guard of chart.guards) watch(guard, itself)
  for (const [id, end] of Object.entries(scenario.ends)) {
    const ending: Watcher = { kind: 'ending', id }
    watch(end.when, ending)
    push(watchers, `end:${id}`, ending)
  }
  for (const [id, signal] of Object.entries(scenario.signals))
    if (signal.harm) watch(signal.harm.when, { kind: 'harm', signal: id })
  const followers = new Map<string, string[]>()
  for (const [id, metric] of Object.entries(scenario.metrics)) {
    for (const value of metric.reaches) threshold(id, value)
    const rates: Watcher = { kind: 'rates', metric: id }
    for (const rate of metric.rates) if (rate.when) watch(rate.when, rates)
    if (metric.follows) push(followers, metric.service, id)
  }

  const moments = new Map<string, number[]>()
  for (const [index, moment] of scenario.moments.entries())
    for (const name of moment.on ?? []) push(moments, name, index)
  const asks = new Map<string, string[]>()
  for (const [id, ask] of Object.entries(scenario.asks)) for (const name of ask.known ?? []) push(asks, name, id)
  const decisions = new Map<string, string[]>()
  for (const [id, decision] of Object.entries(scenario.decisions))
    for (const name of decision.known ?? []) push(decisions, name, id)

  const items = new Map<string, Item>()
  const cues = new Map<string, string[]>()
  const evidence = new Map<string, string[]>()
  for (const item of scenario.checklists.flatMap((list) => list.items)) {
    items.set(item.id, item)
    for (const name of item.cue ?? ['paged imoc']) push(cues, name, item.id)
    for (const name of item['look-for']) push(evidence, name, item.id)
  }
  const prompts = new Map<string, Prompt>()
  const promptsOn = new Map<string, string[]>()
  for (const prompt of scenario.prompts) {
    prompts.set(prompt.id, prompt)
    for (const name of prompt.on ?? ['paged imoc']) push(promptsOn, name, prompt.id)
  }
  const needers = new Map<string, string[]>()
  for (const [id, service] of Object.entries(scenario.services))
    for (const need of service.needs) push(needers, need, id)

  const empties = new Map<string, string[]>()
  for (const [id, flow] of Object.entries(scenario.flows))
    for (const name of flow['emptied-by']) push(empties, name, id)

  return {
    chart,
    empties,
    moments,
    asks,
    decisions,
    items,
    cues,
    evidence,
    prompts,
    promptsOn,
    watchers,
    remembered: rememberedIn(scenario),
    thresholds: new Map([...thresholds].map(([id, values]) => [id, [...values].sort((a, b) => a - b)])),
    needers,
    windows,
    times: [...times].sort((a, b) => a - b),
    counted: new Map(
      Object.entries(scenario.alerts).flatMap(([id, alert]) => (alert.counts ? [[id, alert.counts] as const] : [])),
    ),
    followers,
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
