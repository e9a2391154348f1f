import { holds } from '../conditions'
import type { LoopState } from '../drill'
import { EngineBug } from '../engine-bug'
import { IMOC } from '../fact'
import type { LoopId, MessageId, PersonId } from '../move'
import type { Work } from '../work'
import { placeNow } from './bridge'
import { namesAll } from './names-all'
import { post } from './post'
import { stepSignal } from './signal-machine'
import { fill } from './wording'

/** After the last repeat, how long until the speaker takes it as heard and says no more. */
const ASSUMED_AFTER = 120

/** Somebody says something that needs hearing. Said once a drill, unless the scenario says it anew. */
export function speakUp(work: Work, signal: string): void {
  const said = signalOf(work, signal)
  const already = Object.values(work.drill.loops).some((loop) => loop.signal === signal)
  const { presence } = work.drill.people[said.from] ?? { presence: 'here' as const }
  if (already || (presence !== 'here' && work.scenario.people[said.from]?.kind === 'crew')) return
  const loop: LoopId = `l${work.drill.next.loop++}`
  const message = post(work, {
    in: said.in,
    by: said.from,
    to: said.to,
    text: fill(work, said.text),
    loop,
    line: signal,
  })
  const due = said.kind === 'request' ? work.drill.at + said.patience : null
  work.put('loops', loop, {
    loop,
    way: 'in',
    state: 'said',
    by: said.from,
    to: said.to[0] ?? null,
    in: placeNow(work, said.in),
    ask: null,
    signal,
    slots: {},
    understood: {},
    messages: [message],
    openedAt: work.drill.at,
    due,
    overdue: false,
    turn: 0,
    tries: 0,
    repeats: 0,
    outcome: null,
    owns: [],
  })
  work.state({
    kind: 'loop-opened',
    loop,
    way: 'in',
    form: said.kind === 'request' ? 'request' : 'signal',
    by: said.from,
    to: said.to[0] ?? null,
    message,
    about: said.about,
    signal,
    ...(due === null ? {} : { due }),
  })
  const under = orderUnderWay(work, said['closes-with'])
  if (under && said.kind === 'warning') {
    acknowledge(work, work.loop(loop), under.messages[0] ?? message, [])
    own(work, loop, under.loop, under.to ?? IMOC)
  }
  const [first] = said.again
  if (first) work.schedule(first.after, { do: 'loop', loop, step: 'repeat', turn: 0 })
  else if (said.kind === 'warning') work.schedule(ASSUMED_AFTER, { do: 'loop', loop, step: 'assume', turn: 0 })
  if (due !== null) work.schedule(said.patience, { do: 'loop', loop, step: 'overdue', turn: 0 })
}

/** An order already given that takes care of what is only now being said. */
function orderUnderWay(work: Work, asks: readonly string[]): LoopState | undefined {
  return Object.values(work.drill.loops).find(
    (loop) => loop.way === 'out' && loop.to !== null && asks.includes(loop.ask ?? ''),
  )
}

/** The next step of a signal falls due. */
export function signalStep(work: Work, id: LoopId, step: string): void {
  const loop = work.loop(id)
  const said = signalOf(work, loop.signal ?? '')
  const unheard = loop.state === 'said' || loop.state === 'marked'
  if (step === 'thanks') {
    post(work, {
      in: loop.in,
      by: loop.by,
      to: [IMOC],
      text: fill(work, said.thanks ?? ''),
      re: loop.messages[0],
      loop: id,
    })
  } else if (step === 'overdue') {
    if (loop.overdue) return
    work.changeLoop(id, { overdue: true })
    work.state({ kind: 'loop-overdue', loop: id })
  } else if (step === 'repeat') {
    if (!unheard && said.kind === 'warning') return
    const again = said.again[loop.repeats]
    if (!again || (again.unless && holds(work.scenario, work.drill, again.unless))) return
    const message = post(work, { in: said.in, by: said.from, to: said.to, text: fill(work, again.text), loop: id })
    work.changeLoop(id, { repeats: loop.repeats + 1, messages: [...loop.messages, message] })
    work.state({ kind: 'loop-repeated', loop: id, message })
    const next = said.again[loop.repeats + 1]
    if (next) work.schedule(next.after, { do: 'loop', loop: id, step: 'repeat', turn: loop.turn })
    else if (said.kind === 'warning')
      work.schedule(ASSUMED_AFTER, { do: 'loop', loop: id, step: 'assume', turn: loop.turn })
  } else if (step === 'assume') {
    if (!unheard) return
    move(work, id, 'ASSUME')
    work.state({ kind: 'loop-assumed-heard', loop: id }, 'truth')
  }
}

/**
 * What a message of the IMOC's does to the signals that are open: naming what one is about acknowledges it, an
 * answer without that only marks it, an ask or a tell that belongs to it owns or answers it. An order to somebody
 * else that neither replies nor names anything owns it and tells the speaker nothing.
 */
export function hearSignals(
  work: Work,
  said: {
    message: MessageId
    in: string
    to: PersonId[]
    text: string
    re?: MessageId | undefined
    ask?: string
    tell?: string
    order?: LoopId
  },
): void {
  for (const loop of Object.values(work.drill.loops)) {
    if (loop.way !== 'in' || loop.signal === null) continue
    const signal = signalOf(work, loop.signal)
    const replied = said.re !== undefined && loop.messages.includes(said.re)
    const closes = [said.ask, said.tell].some((each) => each !== undefined && signal['closes-with'].includes(each))
    const near = replied || said.in === loop.in || said.to.includes(loop.by) || said.in === `@${loop.by}`
    const named = namesAll(said.text, signal.names)
    const spokenTo = replied || said.to.includes(loop.by) || said.in === `@${loop.by}`
    const content =
      (near && signal.names.length > 0 && named.all) || (closes && (said.order === undefined ? near : spokenTo))
    if (content) acknowledge(work, loop, said.message, named.found)
    else if (replied) mark(work, loop, said.message)
    if (!closes || !work.drill.loops[loop.loop]) continue
    if (said.order !== undefined && signal.kind === 'warning') own(work, loop.loop, said.order, said.to[0] ?? IMOC)
    else if (said.tell !== undefined && near) answer(work, loop.loop, said.message)
  }
}

/** Heard, by a mark under the message: not understood. */
export function mark(work: Work, loop: LoopState, message: MessageId): void {
  if (stepSignal(loop.state, 'MARK') === null) return
  move(work, loop.loop, 'MARK')
  work.state({ kind: 'loop-acknowledged', loop: loop.loop, by: IMOC, withContent: false, named: [], message })
}

/** Consciously set aside, with a reason. */
export function park(work: Work, id: LoopId, because: string, until: number | undefined): boolean {
  if (stepSignal(work.loop(id).state, 'PARK') === null) return false
  move(work, id, 'PARK')
  work.state({
    kind: 'loop-parked',
    loop: id,
    because,
    ...(until === undefined ? {} : { until: work.drill.at + until }),
  })
  return true
}

/** An order has been reported: the signals it took care of are closed. */
export function closeSignalsOf(work: Work, order: LoopState): void {
  for (const id of order.owns) {
    const loop = work.drill.loops[id]
    if (!loop || stepSignal(loop.state, 'CLOSE') === null) continue
    work.state({ kind: 'loop-closed', loop: id })
    work.drop('loops', id)
  }
}

/** An order came to nothing: the signals it took care of are nobody's again, unless somebody else is on them. */
export function letGoSignalsOf(work: Work, order: LoopState): void {
  for (const id of order.owns) {
    const loop = work.drill.loops[id]
    if (!loop || stepSignal(loop.state, 'LET_GO') === null) continue
    move(work, id, 'LET_GO')
    work.state({ kind: 'loop-let-go', loop: id, order: order.loop })
    const under = orderUnderWay(work, signalOf(work, loop.signal ?? '')['closes-with'])
    if (under) own(work, id, under.loop, under.to ?? IMOC)
  }
}

/** What a signal warned of has come about. */
export function harm(work: Work, signal: string): void {
  const said = signalOf(work, signal)
  const loop = Object.values(work.drill.loops).find((each) => each.signal === signal)
  if (!said.harm || work.drill.spent[`harm:${signal}`]) return
  work.put('spent', `harm:${signal}`, true)
  if (loop) work.state({ kind: 'loop-harmed', loop: loop.loop, text: said.harm.text }, 'truth')
  work.make(said.harm.do ?? [])
}

function acknowledge(work: Work, loop: LoopState, message: MessageId, named: string[]): void {
  if (stepSignal(loop.state, 'ACKNOWLEDGE') === null) return
  move(work, loop.loop, 'ACKNOWLEDGE')
  work.state({ kind: 'loop-acknowledged', loop: loop.loop, by: IMOC, withContent: true, named, message })
  const { thanks } = signalOf(work, loop.signal ?? '')
  if (thanks !== undefined)
    work.schedule(work.seconds({ min: 4, max: 9 }, `thanks:${loop.by}`), {
      do: 'loop',
      loop: loop.loop,
      step: 'thanks',
      turn: loop.turn,
    })
}

function own(work: Work, id: LoopId, order: LoopId, by: PersonId): void {
  if (stepSignal(work.loop(id).state, 'OWN') === null) return
  move(work, id, 'OWN')
  work.changeLoop(order, { owns: [...work.loop(order).owns, id] })
  work.state({ kind: 'loop-owned', loop: id, by, order })
}

function answer(work: Work, id: LoopId, message: MessageId): void {
  if (stepSignal(work.loop(id).state, 'ANSWER') === null) return
  move(work, id, 'ANSWER')
  work.state({ kind: 'loop-answered', loop: id, message })
  work.state({ kind: 'loop-closed', loop: id })
  work.drop('loops', id)
}

function move(work: Work, id: LoopId, event: string): void {
  const next = stepSignal(work.loop(id).state, event)
  if (next !== null) work.changeLoop(id, { state: next })
}

function signalOf(work: Work, id: string) {
  const signal = work.scenario.signals[id]
  if (!signal) throw new EngineBug(`no signal ${id}`)
  return signal
}
