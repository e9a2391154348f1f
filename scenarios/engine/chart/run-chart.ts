import { type AnyStateMachine, initialTransition, transition } from 'xstate'
import type { Effect } from '../../format'
import { holds } from '../conditions'
import { runEffects } from '../effects'
import { EngineBug } from '../engine-bug'
import type { Work } from '../work'
import { CHECK, type ChartEvent } from './compile-chart'
import { statesIn } from './in-state'

type Snapshot = ReturnType<AnyStateMachine['resolveState']>
type Action = ReturnType<typeof transition>[1][number]

/** Puts the failure's statechart into its first state. */
export function startChart(work: Work): void {
  const [snapshot, actions] = initialTransition(work.rules.chart.machine)
  settleInto(work, undefined, snapshot, actions)
}

/** Tells the statechart of something that happened. XState is only troubled where some state it is in might go on. */
export function tellChart(work: Work, type: string): void {
  const { exits } = work.rules.chart
  const mayGo = ['', ...statesIn(work.drill.chart)].some((path) => {
    const ways = exits.get(path)
    if (!ways) return false
    return ways.open || ways.events.has(type) || ways.guards.some((guard) => holds(work.scenario, work.drill, guard))
  })
  if (mayGo) sendChart(work, type)
}

/** Sends the statechart an event. Nothing happens where no state listens. */
export function sendChart(work: Work, type: string): void {
  const { machine } = work.rules.chart
  const before = work.drill.chart
  const event: ChartEvent = { type, holds: (condition) => holds(work.scenario, work.drill, condition) }
  const [snapshot, actions] = transition(machine, machine.resolveState({ value: before as never, context: {} }), event)
  settleInto(work, before, snapshot, actions)
}

/** Asks the statechart whether an eventless transition has become possible. */
export function checkChart(work: Work): void {
  tellChart(work, CHECK)
}

/** Takes over the new state, says which states were entered, and does what the transition says, in its order. */
function settleInto(work: Work, before: unknown, snapshot: Snapshot, actions: readonly Action[]): void {
  const was = new Set(statesIn(before))
  work.drill.chart = snapshot.value
  const entered = statesIn(snapshot.value).filter((path) => !was.has(path))
  if (entered.length > 0 || statesIn(snapshot.value).length !== was.size) work.touch('chart')
  for (const state of entered) {
    const text = work.rules.chart.texts.get(state)
    work.state({ kind: 'state-entered', state, ...(text === undefined ? {} : { text }) }, 'truth')
  }
  for (const each of actions) perform(work, each)
}

function perform(work: Work, action: Action): void {
  const params = action.params as
    | { effect?: Effect; event?: { type: string }; id?: string; sendId?: string; delay?: number }
    | undefined
  if (action.type === 'effect' && params?.effect) runEffects(work, [params.effect])
  else if (action.type === 'xstate.raise' && params?.event && params.delay !== undefined)
    startTimer(work, params.event.type)
  else if (action.type === 'xstate.cancel' && params?.sendId !== undefined) stopTimer(work, params.sendId)
}

function startTimer(work: Work, event: string): void {
  const name = [...work.rules.chart.delays.keys()]
    .filter((each) => event.startsWith(`xstate.after.${each}.`))
    .sort((a, b) => b.length - a.length)[0]
  const span = name === undefined ? undefined : work.rules.chart.delays.get(name)
  if (!span) throw new EngineBug(`no delay for ${event}`)
  work.schedule(work.seconds(span, `after:${event}`), { do: 'chart', event })
}

function stopTimer(work: Work, event: string): void {
  work.unschedule((what) => what.do === 'chart' && what.event === event)
}
