import type { Ask, Outcome } from '../../format'
import { holds } from '../conditions'
import type { LoopState } from '../drill'
import { EngineBug } from '../engine-bug'
import { IMOC } from '../fact'
import { stepOrder } from '../loops/order-machine'
import { post } from '../loops/post'
import { closeSignalsOf, letGoSignalsOf } from '../loops/signals'
import { fill, firstName } from '../loops/wording'
import type { LoopId, PersonId } from '../move'
import type { Work } from '../work'
import { slipping, slowness } from './stamina'

/** Seconds between the steps of an order, where the person's own pace does not decide them. */
const TAKES = {
  readBack: { min: 3, max: 7 },
  sayNo: { min: 4, max: 10 },
  /** How long somebody waits after reading back before going ahead with what they read back. */
  hesitation: { min: 25, max: 35 },
  /** From done to saying so: soon when a time was given, whenever they think of it when none was. */
  reportBoxed: { min: 3, max: 8 },
  reportLoose: { min: 60, max: 150 },
} as const

/** The next step of an order falls due. */
export function orderStep(work: Work, id: LoopId, step: string): void {
  if (step === 'hear') hear(work, id)
  else if (step === 'refuse') refuse(work, id)
  else if (step === 'read-back') readBack(work, id)
  else if (step === 'start') begin(work, id)
  else if (step === 'finish') finish(work, id)
  else if (step === 'report') report(work, id)
  else throw new EngineBug(`no step ${step}`)
}

/** Schedules the next step of an order, overtaking whatever was scheduled for it before. */
export function orderNext(work: Work, id: LoopId, delay: number, step: string): void {
  const turn = work.loop(id).turn + 1
  work.changeLoop(id, { turn })
  work.schedule(delay, { do: 'loop', loop: id, step, turn })
}

/** How long until somebody takes in what was said: their pace, and what else is on their desk. */
export function hearingDelay(work: Work, person: PersonId): number {
  const pace = work.scenario.people[person]?.answers ?? { min: 5, max: 10 }
  const { task, waiting } = work.person(person)
  const load = (task === null ? 0 : 1) + waiting.length
  return Math.round(work.seconds(pace, `answers:${person}`) * (1 + load / 2) * slowness(work, person))
}

/** Says again what was asked, after a wrong read-back. Comes too late once the work is done. */
export function correct(work: Work, id: LoopId): boolean {
  const loop = work.loop(id)
  const next = stepOrder(loop.state, 'CORRECT')
  if (next === null) return false
  if (loop.state === 'working') freeHands(work, loop)
  work.changeLoop(id, { state: next, tries: loop.tries + 1 })
  work.state({ kind: 'loop-corrected', loop: id, by: IMOC })
  orderNext(work, id, work.seconds(TAKES.readBack, `read-back:${loop.to}`), 'read-back')
  return true
}

/** Everything somebody is on, or was going to do, falls when they go. */
export function dropTasks(work: Work, person: PersonId): void {
  for (const loop of Object.values(work.drill.loops)) {
    if (loop.way === 'out' && loop.to === person) endOrder(work, loop.loop, 'DROP', 'left')
  }
}

/** Ends an order that will not be reported: called off, or dropped with whoever held it. */
export function endOrder(
  work: Work,
  id: LoopId,
  event: 'CANCEL' | 'DROP',
  why: 'left' | 'ended' | 'nobody' = 'nobody',
): boolean {
  const loop = work.loop(id)
  const next = stepOrder(loop.state, event)
  if (next === null) return false
  const stage = loop.state
  work.changeLoop(id, { state: next, turn: loop.turn + 1 })
  if (event === 'CANCEL') work.state({ kind: 'loop-cancelled', loop: id, by: IMOC })
  else work.state({ kind: 'loop-dropped', loop: id, why })
  if (stage === 'working') freeHands(work, loop)
  else if (loop.to !== null) unqueue(work, loop)
  work.drop('loops', id)
  letGoSignalsOf(work, loop)
  return true
}

function hear(work: Work, id: LoopId): void {
  const { to, state } = work.loop(id)
  const next = stepOrder(state, 'HEAR')
  if (to === null || next === null) return
  work.changeLoop(id, { state: next })
  work.state({ kind: 'loop-heard', loop: id, by: to, how: 'voice' })
  const ask = askOf(work, id)
  const able = ask.of === undefined || ask.of.includes(to)
  if (able) orderNext(work, id, work.seconds(TAKES.readBack, `read-back:${to}`), 'read-back')
  else orderNext(work, id, work.seconds(TAKES.sayNo, `say-no:${to}`), 'refuse')
}

function refuse(work: Work, id: LoopId): void {
  const loop = work.loop(id)
  const next = stepOrder(loop.state, 'REFUSE')
  if (next === null || loop.to === null) return
  const expert = pointer(work, loop.to, loop.ask ?? '')
  const where = expert === undefined ? '' : ` ${firstName(work, expert)} would know.`
  const message = post(work, {
    in: loop.in,
    by: loop.to,
    to: [IMOC],
    text: `Not something I can do from here.${where}`,
    re: loop.messages[0],
    loop: id,
  })
  work.changeLoop(id, { state: next })
  work.state({ kind: 'loop-refused', loop: id, by: loop.to, message, why: 'not-mine' })
  work.drop('loops', id)
  letGoSignalsOf(work, loop)
}

/** Whom somebody sends one to for what they cannot do themselves. */
function pointer(work: Work, person: PersonId, ask: string): PersonId | undefined {
  return work.scenario.people[person]?.points[ask] ?? work.scenario.asks[ask]?.of?.find((each) => each !== person)
}

function readBack(work: Work, id: LoopId): void {
  const loop = work.loop(id)
  const next = stepOrder(loop.state, 'READ_BACK')
  if (next === null || loop.to === null) return
  const ask = askOf(work, id)
  const understood = loop.tries === 0 ? misheard(work, loop, ask) : loop.slots
  const behind = work.person(loop.to).task
  const when = behind === null || behind === id ? '' : ` Right after ${labelOf(work, behind)}.`
  const text = fill(work, ask['reads-back'], understood) + when
  const message = post(work, { in: loop.in, by: loop.to, to: [IMOC], text, re: loop.messages[0], loop: id })
  work.changeLoop(id, { state: next, understood })
  work.state({ kind: 'loop-read-back', loop: id, by: loop.to, message, slots: understood })
  orderNext(work, id, work.seconds(TAKES.hesitation, `hesitation:${loop.to}`), 'start')
}

/** What was understood: now and then one value is taken for its look-alike. */
function misheard(work: Work, loop: LoopState, ask: Ask): Record<string, string> {
  const habit = Math.max(ask.mishears, work.scenario.people[loop.to ?? '']?.mishears ?? 0)
  const lookAlikes = Object.entries(loop.slots).flatMap(([name, value]) => {
    const other = ask.slots[name]?.['mistaken-for'][value]
    return other === undefined ? [] : [{ name, other }]
  })
  const [first] = lookAlikes
  if (habit === 0 || !first || work.chance(`mishears:${loop.to}:${loop.ask}`) >= slipping(work, loop.to ?? '', habit))
    return loop.slots
  return { ...loop.slots, [first.name]: first.other }
}

function begin(work: Work, id: LoopId): void {
  const loop = work.loop(id)
  if (loop.to === null || loop.state !== 'read-back') return
  const person = work.person(loop.to)
  if (person.task !== null && person.task !== id) {
    if (!person.waiting.includes(id)) work.changePerson(loop.to, { waiting: [...person.waiting, id] })
    return
  }
  const ask = askOf(work, id)
  work.changePerson(loop.to, {
    task: id,
    tasked: true,
    adrift: false,
    waiting: person.waiting.filter((each) => each !== id),
  })
  work.changeLoop(id, { state: stepOrder(loop.state, 'START') ?? loop.state })
  work.state({ kind: 'loop-started', loop: id, by: loop.to, slots: loop.understood })
  work.state({ kind: 'person-busy', person: loop.to, doing: fill(work, ask.label, loop.understood), loop: id })
  orderNext(
    work,
    id,
    Math.round(work.seconds(ask.takes, `takes:${loop.ask}:${loop.to}`) * slowness(work, loop.to)),
    'finish',
  )
}

function finish(work: Work, id: LoopId): void {
  const loop = work.loop(id)
  const next = stepOrder(loop.state, 'FINISH')
  if (next === null || loop.to === null) return
  const ask = askOf(work, id)
  const already = work.timesOf(`done ${loop.ask}`) > 0
  const index = already && ask.once !== undefined ? -1 : chooseOutcome(work, ask, loop)
  work.changeLoop(id, { state: next, outcome: index })
  work.state({ kind: 'loop-done', loop: id, by: loop.to })
  freeHands(work, loop)
  work.make(ask.outcomes[index]?.do ?? [], loop.to)
  const soon = loop.due !== null
  orderNext(work, id, work.seconds(soon ? TAKES.reportBoxed : TAKES.reportLoose, `reports:${loop.to}`), 'report')
}

function chooseOutcome(work: Work, ask: Ask, loop: LoopState): number {
  const fits = (outcome: Outcome) =>
    (outcome.by === undefined || outcome.by.includes(loop.to ?? '')) &&
    (outcome.when === undefined || holds(work.scenario, work.drill, outcome.when, loop.understood))
  return Math.max(0, ask.outcomes.findIndex(fits))
}

function report(work: Work, id: LoopId): void {
  const loop = work.loop(id)
  const next = stepOrder(loop.state, 'REPORT')
  if (next === null || loop.to === null) return
  const ask = askOf(work, id)
  const outcome = ask.outcomes[loop.outcome ?? 0]
  const says = loop.outcome === -1 ? (ask.once ?? '') : (outcome?.say ?? '')
  const message = post(work, {
    in: loop.in,
    by: loop.to,
    to: [IMOC],
    text: fill(work, says, loop.understood),
    re: loop.messages[0],
    loop: id,
  })
  work.changeLoop(id, { state: next })
  work.state({
    kind: 'loop-reported',
    loop: id,
    by: loop.to,
    message,
    outcome: outcome?.id ?? `${loop.ask}-${loop.outcome ?? 0}`,
  })
  work.state({ kind: 'loop-closed', loop: id })
  closeSignalsOf(work, loop)
  work.drop('loops', id)
}

/** Hands are free again: on to what waits. */
function freeHands(work: Work, loop: LoopState): void {
  if (loop.to === null) return
  const person = work.person(loop.to)
  if (person.task !== loop.loop) return
  work.changePerson(loop.to, { task: null, waiting: person.waiting.slice(1) })
  work.state({ kind: 'person-free', person: loop.to })
  const [next] = person.waiting
  if (next !== undefined && work.drill.loops[next]) orderNext(work, next, 1, 'start')
}

function unqueue(work: Work, loop: LoopState): void {
  if (loop.to === null) return
  const { waiting } = work.person(loop.to)
  if (waiting.includes(loop.loop)) work.changePerson(loop.to, { waiting: waiting.filter((each) => each !== loop.loop) })
}

function labelOf(work: Work, id: LoopId): string {
  const ask = work.drill.loops[id]?.ask
  return ask == null ? 'this' : `"${work.scenario.asks[ask]?.label ?? ask}"`
}

function askOf(work: Work, id: LoopId): Ask {
  const ask = work.scenario.asks[work.loop(id).ask ?? '']
  if (!ask) throw new EngineBug(`loop ${id} asks for nothing`)
  return ask
}
