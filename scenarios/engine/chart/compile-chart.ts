import { type AnyStateMachine, createMachine } from 'xstate'
import type { ChartState, Condition, Effect, Span, Transition } from '../../format'
import { spanSchema } from '../../format'
import { chartStepper } from './chart-step'

/** The failure's statechart, ready to run: an XState machine, and what its timers and events mean to us. */
export interface Chart {
  machine: AnyStateMachine
  step: ReturnType<typeof chartStepper>
  /** Events that some state listens to. */
  events: ReadonlySet<string>
  /** What can take a state elsewhere besides its timers, by path; the whole is `''`. */
  exits: ReadonlyMap<string, Exits>
  /** How long each `after` may take, by the delay's name. */
  delays: ReadonlyMap<string, Span>
  /** Guards of transitions taken without an event: when one may have changed, the chart is asked again. */
  guards: Condition[]
  /** What the debrief calls a state, by path. */
  texts: ReadonlyMap<string, string>
}

/** The ways out of a state: the events it listens to, and the guards of its eventless transitions. */
interface Exits {
  events: ReadonlySet<string>
  guards: readonly Condition[]
  /** It has an eventless transition without a guard. */
  open: boolean
}

/** The event that asks the chart whether an eventless transition has become possible. */
export const CHECK = 'hearback.check'

/** An event of the chart carries the means to answer its guards, so that the machine itself stays pure. */
export interface ChartEvent {
  type: string
  holds: (condition: Condition) => boolean
}

const ROOT = 'failure'

/** Eventless transitions that follow one another without an end are stopped here, where XState would go on for ever. */
const MOST_STEPS = 1000

/**
 * Turns an author's statechart into an XState machine. Effects become actions that nobody runs (`transition`
 * returns them as data), guards ask the event, delays are names that our own queue knows the length of.
 */
export function compileChart(failure: ChartState): Chart {
  const events = new Set<string>()
  const delays = new Map<string, Span>()
  const guards: Condition[] = []
  const exits = new Map<string, Exits>()
  const texts = new Map<string, string>()

  // What goes out of the whole has no siblings: XState wants the states inside it from the top as well.
  const transitions = (list: Transition[], from: string) =>
    list.map((each) => ({
      ...(each.target === undefined
        ? {}
        : { target: from === '' || each.target.includes('.') ? `#${ROOT}.${each.target}` : each.target }),
      ...(each.when === undefined ? {} : { guard: { type: 'holds', params: { condition: each.when } } }),
      actions: (each.do ?? []).map(action),
    }))

  const compile = (state: ChartState, path: string): object => {
    if (state.text !== undefined) texts.set(path, state.text)
    for (const event of Object.keys(state.on ?? {})) events.add(event)
    const own = (state.always ?? []).flatMap((each) => each.when ?? [])
    guards.push(...own)
    exits.set(path, {
      events: new Set(Object.keys(state.on ?? {})),
      guards: own,
      open: own.length < (state.always ?? []).length,
    })
    for (const span of Object.keys(state.after ?? {})) delays.set(span, spanSchema.parse(span))
    return {
      ...(state.type === undefined ? {} : { type: state.type }),
      ...(state.initial === undefined ? {} : { initial: state.initial }),
      entry: (state.entry ?? []).map(action),
      exit: (state.exit ?? []).map(action),
      on: mapValues(state.on ?? {}, (list) => transitions(list, path)),
      after: mapValues(state.after ?? {}, (list) => transitions(list, path)),
      always: transitions(state.always ?? [], path),
      states: mapValues(state.states ?? {}, (inner, name) => compile(inner, path === '' ? name : `${path}.${name}`)),
    }
  }

  const machine = createMachine(
    { id: ROOT, ...compile(failure, ''), options: { maxIterations: MOST_STEPS } } as Parameters<
      typeof createMachine
    >[0],
    {
      guards: {
        holds: ({ event }: { event: object }, params: unknown) => {
          const { holds } = event as Partial<ChartEvent>
          return holds?.((params as { condition: Condition }).condition) ?? false
        },
      },
      // Their length is drawn when they are scheduled; XState only needs to know that they are delays.
      delays: Object.fromEntries([...delays.keys()].map((name) => [name, 1])),
    } as Parameters<typeof createMachine>[1],
  )
  return { machine, step: chartStepper(machine), events, exits, delays, guards, texts }
}

function action(effect: Effect): { type: 'effect'; params: { effect: Effect } } {
  return { type: 'effect', params: { effect } }
}

function mapValues<A, B>(record: Record<string, A>, change: (value: A, key: string) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]))
}
