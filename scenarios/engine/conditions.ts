import type { Condition, Scenario } from '../format'
import { inState } from './chart/in-state'
import type { Drill } from './drill'
import { metricValue } from './world/metric-value'

/** Below this, somebody keeps to themselves what they are not asked. */
const LOW_CANDOUR = 40

/** Whether a condition holds now. `slots` are those of the order being carried out, where there is one. */
export function holds(
  scenario: Scenario,
  drill: Drill,
  condition: Condition,
  slots: Record<string, string> = {},
): boolean {
  if ('all' in condition) return condition.all.every((each) => holds(scenario, drill, each, slots))
  if ('any' in condition) return condition.any.some((each) => holds(scenario, drill, each, slots))
  if ('not' in condition) return !holds(scenario, drill, condition.not, slots)
  if ('in' in condition) return inState(drill.chart, condition.in)
  if ('happened' in condition) {
    const entry = drill.ledger[condition.happened]
    if (!entry || entry.times < (condition.times ?? 1)) return false
    return condition.within === undefined || drill.at - entry.last <= condition.within
  }
  if ('health' in condition) return every(condition.health, (id, want) => (drill.health[id] ?? 'healthy') === want)
  if ('setting' in condition) return every(condition.setting, (id, want) => settingOf(scenario, drill, id) === want)
  if ('metric' in condition) {
    const value = metricValue(scenario, drill, condition.metric)
    const { above, below } = condition
    return (above === undefined || value >= above - 1e-9) && (below === undefined || value <= below + 1e-9)
  }
  if ('deploys' in condition) return (drill.incident.lock !== null) === (condition.deploys === 'locked')
  if ('slot' in condition) return every(condition.slot, (name, want) => slots[name] === want)
  if ('candour' in condition) {
    return every(condition.candour, (id, want) => candourOf(drill, id) < LOW_CANDOUR === (want === 'low'))
  }
  return drill.at >= condition.after
}

/** A setting's value: the first of its list until something changes it. */
export function settingOf(scenario: Scenario, drill: Drill, id: string): string | undefined {
  return drill.settings[id] ?? scenario.settings[id]?.[0]
}

/** What a condition reads: when one of these changes it is worth asking again. */
export function dependenciesOf(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(dependenciesOf)
  if ('any' in condition) return condition.any.flatMap(dependenciesOf)
  if ('not' in condition) return dependenciesOf(condition.not)
  if ('in' in condition) return ['chart']
  if ('happened' in condition) return [`happened:${condition.happened}`]
  if ('health' in condition) return Object.keys(condition.health).map((id) => `health:${id}`)
  if ('setting' in condition) return Object.keys(condition.setting).map((id) => `setting:${id}`)
  if ('metric' in condition) return [`metric:${condition.metric}`]
  if ('deploys' in condition) return ['deploys']
  if ('candour' in condition) return Object.keys(condition.candour).map((id) => `candour:${id}`)
  return []
}

/** Every simple condition inside one, itself included. */
export function partsOf(condition: Condition): Condition[] {
  if ('all' in condition) return condition.all.flatMap(partsOf)
  if ('any' in condition) return condition.any.flatMap(partsOf)
  if ('not' in condition) return partsOf(condition.not)
  return [condition]
}

function candourOf(drill: Drill, id: string): number {
  return drill.people[id]?.candour ?? 80
}

function every(wanted: Record<string, string>, test: (id: string, want: string) => boolean): boolean {
  return Object.entries(wanted).every(([id, want]) => test(id, want))
}
