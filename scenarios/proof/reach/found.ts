import type { Scenario } from '../../format'
import { Chart, WHOLE } from '../chart'
import { latestSecond } from '../latest'

export type Health = 'healthy' | 'degraded' | 'down'

/** What was found so far of everything that can happen in a scenario. It only ever grows. */
export class Found {
  readonly scenario: Scenario
  readonly chart: Chart
  /** The second at which the clock ends every play; infinite where none does. */
  readonly latest: number
  readonly happenings = new Set<string>()
  readonly states = new Set<string>()
  /** People who can come to be in the incident. */
  readonly present = new Set<string>()
  readonly asks = new Set<string>()
  readonly decisions = new Set<string>()
  readonly health = new Map<string, Set<Health>>()
  readonly settings = new Map<string, Set<string>>()
  /** The highest and the lowest a metric can come to. */
  readonly ranges = new Map<string, { low: number; high: number }>()

  constructor(scenario: Scenario) {
    this.scenario = scenario
    this.chart = new Chart(scenario.failure)
    this.latest = latestSecond(scenario)
    for (const id of Object.keys(scenario.services)) this.health.set(id, new Set(['healthy']))
    for (const [id, values] of Object.entries(scenario.settings)) this.settings.set(id, new Set(values.slice(0, 1)))
    for (const [id, { starts }] of Object.entries(scenario.metrics)) this.ranges.set(id, { low: starts, high: starts })
  }

  /** A number that is another one as soon as anything was added. */
  get size(): number {
    const ranges = [...this.ranges.values()].reduce((sum, { low, high }) => sum + Math.abs(low) + Math.abs(high), 0)
    const sets = [...this.health.values(), ...this.settings.values()].reduce((sum, set) => sum + set.size, 0)
    const { happenings, states, present, asks, decisions } = this
    return happenings.size + states.size + present.size + asks.size + decisions.size + sets + ranges
  }

  /** Whether any of these can happen. */
  any(happenings: readonly string[]): boolean {
    return happenings.some((each) => this.happenings.has(each))
  }

  /** Whether one can come to be in a state; in the whole one always is. */
  inState(path: string): boolean {
    return path === WHOLE || this.states.has(path)
  }

  say(...names: string[]): void {
    for (const name of names) {
      this.happenings.add(name)
      this.happenings.add(`${name.slice(0, name.indexOf(' '))} *`)
    }
  }

  learn(id: string): void {
    this.asks.add(id)
    this.say(`learned ${id}`)
  }

  offer(id: string): void {
    this.decisions.add(id)
    this.say(`offered ${id}`)
  }

  suffer(service: string, health: Health): void {
    this.health.get(service)?.add(health)
    this.say(`health ${service} ${health}`)
  }

  /** A metric can come up to the one, and down to the other. */
  stretch(id: string, first: number, second: number): void {
    const metric = this.scenario.metrics[id]
    const range = this.ranges.get(id)
    if (!metric || !range) return
    const within = (value: number) => Math.min(metric.max, Math.max(metric.min, value))
    this.ranges.set(id, {
      low: Math.min(range.low, within(first), within(second)),
      high: Math.max(range.high, within(first), within(second)),
    })
  }
}
