import type { Condition } from '../../format'
import type { Chart } from '../chart'

/**
 * Whether conditions cannot all hold at one moment, whatever happens: two states of which only one can be, two values of
 * one thing, a number above and below, something and its opposite.
 */
export function contradicts(chart: Chart, conditions: readonly Condition[]): boolean {
  const all = conditions.flatMap(flat)
  return emptyRange(all) || all.some((one, index) => all.slice(index + 1).some((other) => apart(chart, one, other)))
}

function flat(condition: Condition): Condition[] {
  return 'all' in condition ? condition.all.flatMap(flat) : [condition]
}

function apart(chart: Chart, one: Condition, other: Condition): boolean {
  if ('not' in one) return deny(one.not, other)
  if ('not' in other) return deny(other.not, one)
  if ('in' in one && 'in' in other) return chart.apart(one.in, other.in)
  if ('health' in one && 'health' in other) return differ(one.health, other.health)
  if ('setting' in one && 'setting' in other) return differ(one.setting, other.setting)
  if ('slot' in one && 'slot' in other) return differ(one.slot, other.slot)
  if ('candour' in one && 'candour' in other) return differ(one.candour, other.candour)
  if ('deploys' in one && 'deploys' in other) return one.deploys !== other.deploys
  return false
}

/** Whether what holds is among what must not. */
function deny(denied: Condition, held: Condition): boolean {
  if ('in' in denied && 'in' in held) return held.in === denied.in || held.in.startsWith(`${denied.in}.`)
  return JSON.stringify(denied) === JSON.stringify(held)
}

function differ(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): boolean {
  return Object.entries(one).some(([id, value]) => other[id] !== undefined && other[id] !== value)
}

function emptyRange(conditions: readonly Condition[]): boolean {
  const asked = conditions.flatMap((each) => ('metric' in each ? [each] : []))
  return asked.some(({ metric, above = -Infinity }) =>
    asked.some((other) => other.metric === metric && above > (other.below ?? Infinity)),
  )
}
