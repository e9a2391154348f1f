import type { Scenario } from '../format'
import { draw } from './chance'

const TOKEN = /<([a-z0-9-]+)>/g

/** Variants already made, by scenario and what was drawn, so that their rules are worked out once. */
const made = new WeakMap<Scenario, Map<string, Scenario>>()

/**
 * The scenario as this seed has it: other hosts, other names, the same lesson. Every `<name>` that `varies` declares
 * is replaced by what the seed draws. A scenario that varies nothing, and a variant itself, come back as they are.
 */
export function variantOf(scenario: Scenario, seed: number): Scenario {
  if (latest?.scenario !== scenario || latest.seed !== seed) latest = { scenario, seed, variant: find(scenario, seed) }
  return latest.variant
}

/** The variant asked for last: a drill that runs asks at every step. */
let latest: { scenario: Scenario; seed: number; variant: Scenario } | undefined

function find(scenario: Scenario, seed: number): Scenario {
  const drawn = Object.entries(scenario.varies).map(([name, options]) =>
    Math.floor(draw(seed, `varies:${name}`, 0) * options.length),
  )
  if (drawn.length === 0) return scenario
  const known = made.get(scenario) ?? new Map<string, Scenario>()
  made.set(scenario, known)
  const key = drawn.join()
  const found = known.get(key)
  if (found) return found

  const words = Object.assign(
    {},
    ...Object.values(scenario.varies).map((options, index) => options[drawn[index] ?? 0]),
  ) as Record<string, string>
  const { varies: _, ...rest } = scenario
  const variant = { ...(replaced(rest, words) as Scenario), varies: {} }
  known.set(key, variant)
  return variant
}

function replaced(value: unknown, words: Record<string, string>): unknown {
  if (typeof value === 'string')
    return value.includes('<') ? value.replace(TOKEN, (whole, name: string) => words[name] ?? whole) : value
  if (Array.isArray(value)) return value.map((each) => replaced(each, words))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [replaced(key, words), replaced(each, words)]))
}
