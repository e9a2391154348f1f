import type { Condition } from '../../format'
import { contradicts } from './contradicts'
import type { Found } from './found'

/** Whether a condition can hold at some time. `fixed`: a state that is never left again. */
export function canHold(found: Found, condition: Condition, fixed?: string): boolean {
  if ('all' in condition)
    return !contradicts(found.chart, condition.all) && condition.all.every((each) => canHold(found, each, fixed))
  if ('any' in condition) return condition.any.some((each) => canHold(found, each, fixed))
  // What can hold need not hold all the time, with the exception of where one stands for good.
  if ('not' in condition) return !isAlways(condition.not, fixed)
  if ('in' in condition) {
    if (fixed !== undefined && found.chart.exclude(fixed, condition.in)) return false
    return found.states.has(condition.in)
  }
  if ('happened' in condition) return found.happenings.has(condition.happened)
  if ('health' in condition) {
    return Object.entries(condition.health).every(([id, want]) => found.health.get(id)?.has(want) ?? false)
  }
  if ('setting' in condition) {
    return Object.entries(condition.setting).every(([id, want]) => found.settings.get(id)?.has(want) ?? false)
  }
  if ('metric' in condition) {
    const range = found.ranges.get(condition.metric)
    if (!range) return false
    return range.high >= (condition.above ?? -Infinity) && range.low <= (condition.below ?? Infinity)
  }
  if ('after' in condition) return condition.after <= found.latest
  return true
}

function isAlways(condition: Condition, fixed: string | undefined): boolean {
  return 'in' in condition && fixed !== undefined && (fixed === condition.in || fixed.startsWith(`${condition.in}.`))
}
