import type { Fact, FactKind, FactOf } from '../engine'
import type { Condition, Scenario } from '../format'
import type { Timeline } from './timeline'

/**
 * Whether a condition held when `cue` was delivered, as far as facts can say; `null` where they cannot (a slot, a
 * person's candour, a state of the chart, a metric nobody recorded).
 *
 * Only what had happened by then is looked at, in the order of facts.
 */
export function heldAt(condition: Condition, cue: Fact, scenario: Scenario, timeline: Timeline): boolean | null {
  const ask = (each: Condition) => heldAt(each, cue, scenario, timeline)
  if ('all' in condition) return every(condition.all.map(ask))
  if ('any' in condition) return not(every(condition.any.map((each) => not(ask(each)))))
  if ('not' in condition) return not(ask(condition.not))
  if ('after' in condition) return cue.at >= condition.after
  if ('happened' in condition) {
    const times = timeline.all([condition.happened]).filter(({ fact }) => fact.id <= cue.id)
    const last = times.at(-1)
    if (!last || times.length < (condition.times ?? 1)) return false
    return condition.within === undefined || cue.at - last.at <= condition.within
  }
  const before = timeline.facts.filter((fact) => fact.id <= cue.id)
  if ('health' in condition) {
    return Object.entries(condition.health).every(([service, want]) => {
      const last = lastOf(before, 'service-health', (fact) => fact.service === service)
      return (last?.health ?? 'healthy') === want
    })
  }
  if ('setting' in condition) {
    return Object.entries(condition.setting).every(([setting, want]) => {
      const last = lastOf(before, 'setting-changed', (fact) => fact.setting === setting)
      return (last?.value ?? scenario.settings[setting]?.[0]) === want
    })
  }
  if ('deploys' in condition) {
    const last = before.findLast((fact) => fact.kind === 'deploys-locked' || fact.kind === 'deploys-unlocked')
    return (last?.kind === 'deploys-locked') === (condition.deploys === 'locked')
  }
  return null
}

function lastOf<K extends FactKind>(facts: readonly Fact[], kind: K, test: (fact: FactOf<K>) => boolean) {
  return facts.findLast((fact): fact is FactOf<K> & Fact => fact.kind === kind && test(fact as FactOf<K>))
}

/** True when all are, false when one is not, unknown otherwise. */
function every(parts: ReadonlyArray<boolean | null>): boolean | null {
  if (parts.includes(false)) return false
  return parts.includes(null) ? null : true
}

function not(part: boolean | null): boolean | null {
  return part === null ? null : !part
}
