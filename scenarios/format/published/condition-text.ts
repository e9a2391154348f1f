import type { Condition } from '../schema/conditions'

/** A condition in a few words, for a diagram. */
export function conditionText(condition: Condition): string {
  if ('all' in condition) return condition.all.map(inner).join(' and ')
  if ('any' in condition) return condition.any.map(inner).join(' or ')
  if ('not' in condition) return `not ${inner(condition.not)}`
  if ('in' in condition) return `in ${condition.in}`
  if ('happened' in condition) return condition.happened
  if ('health' in condition) return pairs(condition.health)
  if ('setting' in condition) return pairs(condition.setting)
  if ('metric' in condition) {
    const { above, below } = condition
    return [
      ...(above === undefined ? [] : [`${condition.metric} from ${above}`]),
      ...(below === undefined ? [] : [`${condition.metric} to ${below}`]),
    ].join(' and ')
  }
  if ('deploys' in condition) return `deploys ${condition.deploys}`
  if ('slot' in condition) return pairs(condition.slot)
  if ('candour' in condition) return pairs(condition.candour)
  return `after ${condition.after} s`
}

function inner(condition: Condition): string {
  return 'all' in condition || 'any' in condition ? `(${conditionText(condition)})` : conditionText(condition)
}

function pairs(record: Record<string, string>): string {
  return Object.entries(record)
    .map(([name, value]) => `${name} ${value}`)
    .join(' and ')
}
