import type { ChartState, Transition } from '../schema/chart'
import type { Effect } from '../schema/effects'
import type { Scenario } from '../schema/scenario'
import { spanSchema } from '../schema/words'
import { conditionText } from './condition-text'

/** A machine as XState and Stately's editor read it: actions and guards by name, delays in milliseconds. */
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
  guard?: Named
  actions?: Named[]
}

/** The statechart of a scenario's failure for XState v5 and Stately Studio. Of a span, the shorter time is taken. */
export function asStately(scenario: Scenario): StatelyState {
  return { id: scenario.id, ...state(scenario.failure, scenario.id) }
}

function state(
  { type, initial, text, entry, exit, on, after, always, states }: ChartState,
  root: string,
): StatelyState {
  const list = (transitions: readonly Transition[]) => transitions.map((each) => transition(each, root))
  return {
    ...(type === undefined ? {} : { type }),
    ...(initial === undefined ? {} : { initial }),
    ...(text === undefined ? {} : { description: text }),
    ...(entry ? { entry: actions(entry) } : {}),
    ...(exit ? { exit: actions(exit) } : {}),
    ...(on ? { on: mapped(on, list) } : {}),
    ...(after
      ? { after: Object.fromEntries(Object.entries(after).map(([span, each]) => [milliseconds(span), list(each)])) }
      : {}),
    ...(always ? { always: list(always) } : {}),
    ...(states ? { states: mapped(states, (each) => state(each, root)) } : {}),
  }
}

function transition({ target, when, do: effects }: Transition, root: string): StatelyTransition {
  return {
    ...(target === undefined ? {} : { target: target.includes('.') ? `#${root}.${target}` : target }),
    ...(when === undefined ? {} : { guard: { type: conditionText(when) } }),
    ...(effects ? { actions: actions(effects) } : {}),
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

function mapped<A, B>(record: Record<string, A>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
}
