import type { Effect, Scenario, Span } from '../format'
import { put, rowOf } from '../tables'
import { draw, within } from './chance'
import type { Drill, Due, DueWhat, LoopState, PersonState } from './drill'
import { EngineBug } from './engine-bug'
import type { Audience, Fact, FactBody } from './fact'
import { happeningsOf, type LoopSubject } from './happenings'
import type { LoopId, PersonId } from './move'
import { type Rules, rulesOf } from './rules'

type Tables =
  | 'ledger'
  | 'settings'
  | 'trouble'
  | 'health'
  | 'metrics'
  | 'alerts'
  | 'pages'
  | 'loops'
  | 'deploys'
  | 'items'
  | 'prompts'
  | 'spent'
  | 'learned'
  | 'decided'
  | 'holding'
  | 'unseen'
  | 'dark'
  | 'open'
  | 'flows'
  | 'diagnoses'

/**
 * One call's worth of change to a drill: a working copy in which each table is copied at its first write, and the
 * facts made on the way. The drill one started from is never touched.
 */
export class Work {
  readonly drill: Drill
  readonly rules: Rules
  readonly facts: Fact[] = []
  /** Facts whose consequences have not been drawn yet. */
  readonly unsettled: Array<{ fact: Fact; names: string[] }> = []
  /** Effects of the scenario that people and loops brought about. */
  readonly asked: Array<{ effects: readonly Effect[]; by: PersonId | 'monitoring' }> = []
  /** Events of the statechart that effects raised. */
  readonly raised: string[] = []
  /** Things that changed and that some condition may read. */
  readonly changed = new Set<string>()
  readonly #own = new Set<string>()

  constructor(
    readonly scenario: Scenario,
    drill: Drill,
  ) {
    this.drill = { ...drill, next: { ...drill.next }, incident: { ...drill.incident } }
    this.rules = rulesOf(scenario)
  }

  /** Writes one row of a table. */
  put<T extends Tables>(table: T, key: string, value: NonNullable<Drill[T][keyof Drill[T]]>): void {
    this.#owned(table)[key] = value
  }

  /** Takes one row out of a table. */
  drop(table: Tables, key: string): void {
    if (key in this.drill[table]) delete this.#owned(table)[key]
  }

  person(id: PersonId): PersonState {
    const person = rowOf(this.drill.people, id)
    if (!person) throw new EngineBug(`no person ${id}`)
    return person
  }

  changePerson(id: PersonId, change: Partial<PersonState>): void {
    const before = this.person(id)
    const after = { ...before, ...change }
    if (this.scenario.people[id]?.kind === 'crew')
      this.drill.crewHere += Number(after.presence === 'here') - Number(before.presence === 'here')
    this.drill.people = put(this.drill.people, id, after)
  }

  loop(id: LoopId): LoopState {
    const loop = this.drill.loops[id]
    if (!loop) throw new EngineBug(`no open loop ${id}`)
    return loop
  }

  changeLoop(id: LoopId, change: Partial<LoopState>): void {
    this.put('loops', id, { ...this.loop(id), ...change })
  }

  /** A number in [0, 1) for this key, the next one each time. */
  chance(key: string): number {
    const count = rowOf(this.drill.draws, key) ?? 0
    this.drill.draws = put(this.drill.draws, key, count + 1)
    return draw(this.drill.seed, key, count)
  }

  /** Whole seconds within the span. */
  seconds(span: Span, key: string): number {
    return span.min === span.max ? span.min : within(span, this.chance(key))
  }

  /** Puts something on the queue, `delay` whole seconds from now, behind whatever is due at the same second. */
  schedule(delay: number, what: DueWhat): void {
    if (!this.#own.has('queue')) {
      this.drill.queue = [...this.drill.queue]
      this.#own.add('queue')
    }
    const due: Due = { at: this.drill.at + Math.max(0, delay), seq: this.drill.next.due++, what }
    const { queue } = this.drill
    let low = 0
    let high = queue.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((queue[middle] as Due).at <= due.at) low = middle + 1
      else high = middle
    }
    queue.splice(low, 0, due)
  }

  /** Takes the next due effect off the queue, if it is due by `until`. */
  takeDue(until: number): Due | undefined {
    const first = this.drill.queue[0]
    if (!first || first.at > until) return undefined
    if (!this.#own.has('queue')) {
      this.drill.queue = [...this.drill.queue]
      this.#own.add('queue')
    }
    return this.drill.queue.shift()
  }

  /** Takes off the queue what no longer holds. */
  unschedule(which: (what: DueWhat) => boolean): void {
    this.drill.queue = this.drill.queue.filter((due) => !which(due.what))
    this.#own.add('queue')
  }

  /** Asks for effects of the scenario, to be made once what is under way is done. */
  make(effects: readonly Effect[], by: PersonId | 'monitoring' = 'monitoring'): void {
    if (effects.length > 0) this.asked.push({ effects, by })
  }

  /** Raises an event of the statechart, to be sent once what is under way is done. */
  raise(event: string): void {
    this.raised.push(event)
  }

  /**
   * States a fact. Its happenings go into the ledger at once; what follows from it is drawn by `settle`.
   *
   * @returns the fact's id
   */
  state(body: FactBody, audience: Audience = 'seats'): number {
    const id = this.drill.next.fact++
    const fact: Fact = { id, at: this.drill.at, for: audience, ...body }
    this.facts.push(fact)
    const names = happeningsOf(fact, this.#subject(fact))
    for (const name of names) this.#remember(name)
    this.unsettled.push({ fact, names })
    return id
  }

  /** Says that something conditions may read has changed. */
  touch(key: string): void {
    this.changed.add(key)
  }

  /** How often something has happened so far. It must be among what the rules remember. */
  timesOf(happening: string): number {
    if (!this.rules.remembered.has(happening)) throw new EngineBug(`nobody remembers "${happening}"`)
    return this.drill.ledger[happening]?.times ?? 0
  }

  #remember(name: string): void {
    if (!this.rules.remembered.has(name)) return
    const { at } = this.drill
    const entry = this.drill.ledger[name]
    this.put('ledger', name, { times: (entry?.times ?? 0) + 1, first: entry?.first ?? at, last: at })
    const key = `happened:${name}`
    if (this.rules.watchers.has(key)) this.changed.add(key)
    for (const seconds of this.rules.windows.get(name) ?? []) this.schedule(seconds + 1, { do: 'check', key })
  }

  #subject(fact: Fact): LoopSubject {
    if (!('loop' in fact) || fact.loop === undefined) return {}
    const loop = this.drill.loops[fact.loop]
    if (!loop) return {}
    return {
      ...(loop.ask === null ? {} : { ask: loop.ask }),
      ...(loop.signal === null ? {} : { signal: loop.signal }),
      ...(loop.to === null ? {} : { person: loop.to }),
    }
  }

  #owned(table: Tables): Record<string, unknown> {
    if (!this.#own.has(table)) {
      Object.assign(this.drill, { [table]: { ...this.drill[table] } })
      this.#own.add(table)
    }
    return this.drill[table] as Record<string, unknown>
  }
}
