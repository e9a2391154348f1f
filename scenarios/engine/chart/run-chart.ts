import { initialTransition } from 'xstate'
import type { Effect } from '../../format'
import { holds } from '../conditions'
import { runEffects } from '../effects'
import { EngineBug } from '../engine-bug'
import type { Work } from '../work'
import type { ChartStep } from './chart-step'
import { CHECK } from './compile-chart'
import { statesIn } from './in-state'

type Action = ChartStep['actions'][number]

/** Puts the failure's statechart into its first state. */
export function startChart(work: Work): void {
  const [{ value }, actions] = initialTransition(work.rules.chart.machine)
  settleInto(work, undefined, { value, actions })
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
  const before = work.drill.chart
  const step = work.rules.chart.step(before, type, (condition) => holds(work.scenario, work.drill, condition))
  settleInto(work, before, step)
}

/** Asks the statechart whether an eventless transition has become possible. */
export function checkChart(work: Work): void {
  tellChart(work, CHECK)
}

/** Takes over the new state, says which states were entered, and does what the transition says, in its order. */
function settleInto(work: Work, before: unknown, { value, actions }: ChartStep): void {
  const was = new Set(statesIn(before))
  work.drill.chart = value
  const now = statesIn(value)
  const entered = now.filter((path) => !was.has(path))
  if (entered.length > 0 || now.length !== was.size) work.touch('chart')
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
