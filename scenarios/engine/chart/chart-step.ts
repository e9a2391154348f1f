import { type AnyStateMachine, transition } from 'xstate'
import type { Condition } from '../../format'
import type { ChartEvent } from './compile-chart'

/** What XState says follows: the states that the chart is in then, and what is to be done on the way. */
export interface ChartStep {
  value: unknown
  actions: ReturnType<typeof transition>[1]
}

/** A question the chart asks before it moves, and what it asks or does by the answer. */
type Way = { asks: Condition; yes?: Way; no?: Way } | ChartStep

/** How many ways are kept in mind: more than a chart of some size has. */
const KEEP = 5000

/**
 * Steps a statechart with guards: from states and an event to what follows.
 *
 * XState decides, once for each states, event and answers to the guards it asks on the way; that is remembered, because
 * it can only ever be the same. The guards themselves are asked every time.
 */
export function chartStepper(machine: AnyStateMachine) {
  const ways = new Map<string, Way>()
  return (value: unknown, type: string, holds: (condition: Condition) => boolean): ChartStep => {
    const key = JSON.stringify([value, type])
    const known = follow(ways.get(key), holds)
    if (known) return known

    const asked: Array<{ asks: Condition; holds: boolean }> = []
    const event: ChartEvent = {
      type,
      holds: (condition) => {
        const answer = holds(condition)
        asked.push({ asks: condition, holds: answer })
        return answer
      },
    }
    const before = machine.resolveState({ value: value as never, context: {} })
    const [{ value: after }, actions] = transition(machine, before, event)
    const step = { value: after, actions }
    if (ways.size >= KEEP) ways.clear()
    ways.set(key, grown(ways.get(key), asked, step))
    return step
  }
}

function follow(from: Way | undefined, holds: (condition: Condition) => boolean): ChartStep | undefined {
  let way = from
  while (way && 'asks' in way) way = holds(way.asks) ? way.yes : way.no
  return way
}

/** The ways known so far with one more: what was asked, in order, and where it led. */
function grown(way: Way | undefined, asked: ReadonlyArray<{ asks: Condition; holds: boolean }>, step: ChartStep): Way {
  const [first, ...rest] = asked
  if (!first) return step
  const here = way && 'asks' in way ? way : { asks: first.asks }
  return first.holds ? { ...here, yes: grown(here.yes, rest, step) } : { ...here, no: grown(here.no, rest, step) }
}
