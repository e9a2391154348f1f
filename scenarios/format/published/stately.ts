import type { ChartState, Transition } from '../schema/chart'
import type { Condition } from '../schema/conditions'
import type { Effect } from '../schema/effects'
import type { Scenario } from '../schema/scenario'
import { spanSchema } from '../schema/words'
import { conditionText } from './condition-text'

/**
 * A machine as XState and Stately's editor read it: actions by name, delays in milliseconds, nothing that has to be
 * implemented before it runs. JSON cannot hold a guard, and XState stops with an error at one it finds no function for.
 * So a way with a condition waits for an event that says so, "printer-back [level from 60]", with the condition in `meta`.
 */
export interface StatelyState {
  id?: string
  type?: 'parallel' | 'final'
  initial?: string
  description?: string
  entry?: Named[]
  exit?: Named[]
  on?: Record<string, StatelyTransition[]>
  after?: Record<string, StatelyTransition[]>
  always?: StatelyTransition[]
  states?: Record<string, StatelyState>
}

interface Named {
  type: string
}

interface StatelyTransition {
  target?: string
  actions?: Named[]
  meta?: { when: Condition }
}

/** The statechart of a scenario's failure for XState v5 and Stately Studio. Of a span, the shorter time is taken. */
export function asStately(scenario: Scenario): StatelyState {
  return { id: scenario.id, ...state(scenario.failure, scenario.id, true) }
}

function state(chart: ChartState, root: string, outermost: boolean): StatelyState {
  const { type, initial, text, entry, exit, states } = chart
  const { on, after, always } = waysOf(chart, (way) => transition(way, root, outermost))
  return {
    ...(type === undefined ? {} : { type }),
    ...(initial === undefined ? {} : { initial }),
    ...(text === undefined ? {} : { description: text }),
    ...(entry ? { entry: actions(entry) } : {}),
    ...(exit ? { exit: actions(exit) } : {}),
    ...(on.size > 0 ? { on: Object.fromEntries(on) } : {}),
    ...(after.size > 0 ? { after: Object.fromEntries(after) } : {}),
    ...(always.length > 0 ? { always } : {}),
    ...(states
      ? { states: Object.fromEntries(Object.entries(states).map(([name, each]) => [name, state(each, root, false)])) }
      : {}),
  }
}

type Ways = Map<string, StatelyTransition[]>

/** The ways out of a state: those with a condition, and what waits behind one, as events; the others as they are. */
function waysOf({ on = {}, after = {}, always = [] }: ChartState, made: (way: Transition) => StatelyTransition) {
  const ways = { on: new Map() as Ways, after: new Map() as Ways, always: [] as StatelyTransition[] }
  const add = (to: Ways, key: string, way: Transition) => void to.set(key, [...(to.get(key) ?? []), made(way)])
  for (const [event, list] of Object.entries(on)) {
    for (const way of list) add(ways.on, way.when ? `${event} ${asked(way.when)}` : event, way)
  }
  for (const [span, list] of Object.entries(after)) {
    for (const way of list) {
      if (way.when) add(ways.on, `after ${span} ${asked(way.when)}`, way)
      else add(ways.after, milliseconds(span), way)
    }
  }
  for (const [index, way] of always.entries()) {
    if (way.when) add(ways.on, asked(way.when), way)
    // Taken at once, it would leave no time to send what comes before it.
    else if (index > 0) add(ways.on, '[otherwise]', way)
    else ways.always.push(made(way))
  }
  return ways
}

function asked(when: Condition): string {
  return `[${conditionText(when)}]`
}

function transition({ target, when, do: effects }: Transition, root: string, outermost: boolean): StatelyTransition {
  const fromTheTop = outermost || target?.includes('.')
  return {
    ...(target === undefined ? {} : { target: fromTheTop ? `#${root}.${target}` : target }),
    ...(effects ? { actions: actions(effects) } : {}),
    ...(when === undefined ? {} : { meta: { when } }),
  }
}

/** What an effect does, as the name of an action. */
function actions(effects: readonly Effect[]): Named[] {
  return effects.flatMap((effect) =>
    Object.entries(effect).flatMap(([name, value]) =>
      value === undefined ? [] : [{ type: `${name} ${brief(value)}`.trim() }],
    ),
  )
}

function brief(value: unknown): string {
  if (Array.isArray(value)) return value.map(brief).join(', ')
  if (value === null || typeof value !== 'object') return String(value)
  if ('text' in value) return 'by' in value ? `${String(value.by)}` : String(('id' in value && value.id) || value.text)
  return Object.entries(value)
    .map(([name, each]) => `${name} ${brief(each)}`)
    .join(', ')
}

function milliseconds(span: string): string {
  return String(spanSchema.parse(span).min * 1000)
}
