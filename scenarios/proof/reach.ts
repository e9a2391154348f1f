import { INCIDENT_STATES, NOTE_KINDS, ROLES, SEVERITIES } from '../engine'
import { type Ask, type Condition, type Effect, type Scenario, statePaths, VERBS } from '../format'
import { Chart, WHOLE } from './chart'
import { latestSecond } from './latest'

/** Things looked at, over all rounds: a chain of moments written backwards takes a round for each. */
const MOST_WORK = 500_000

type Health = 'healthy' | 'degraded' | 'down'

/**
 * Everything that can happen in a scenario, in some play: an over-approximation. Whatever is not in here cannot
 * happen however anybody plays; what is in here may still never happen, because order and numbers are left out.
 */
export class Reach {
  readonly happenings = new Set<string>()
  readonly states = new Set<string>()
  /** People who can come to be in the incident. */
  readonly present = new Set<string>()
  readonly asks = new Set<string>()
  readonly decisions = new Set<string>()
  readonly chart: Chart
  /** The second at which the clock ends every play; infinite where none does. */
  readonly latest: number
  readonly #scenario: Scenario
  readonly #health = new Map<string, Set<Health>>()
  readonly #settings = new Map<string, Set<string>>()
  /** The highest and the lowest a metric can come to. */
  readonly #range = new Map<string, { low: number; high: number }>()
  /** Whether everything that can happen was found; where not, what was found is only a part of it. */
  readonly complete: boolean
  #size = -1

  constructor(scenario: Scenario) {
    this.#scenario = scenario
    this.chart = new Chart(scenario.failure)
    this.latest = latestSecond(scenario)
    for (const id of Object.keys(scenario.services)) this.#health.set(id, new Set(['healthy']))
    for (const [id, values] of Object.entries(scenario.settings)) this.#settings.set(id, new Set(values.slice(0, 1)))
    for (const [id, { starts }] of Object.entries(scenario.metrics)) this.#range.set(id, { low: starts, high: starts })
    // What becomes possible makes more possible; it all only ever grows, so this comes to an end.
    let rounds = 0
    while (this.#grown() && rounds * sizeOf(scenario) < MOST_WORK) {
      this.#round()
      rounds += 1
    }
    this.complete = rounds * sizeOf(scenario) < MOST_WORK
  }

  /** Whether any of these can happen. */
  any(happenings: readonly string[]): boolean {
    return happenings.some((each) => this.happenings.has(each))
  }

  /** Whether one can come to be in a state; in the whole one always is. */
  inState(path: string): boolean {
    return path === WHOLE || this.states.has(path)
  }

  /** Who can be asked for something and do it. */
  hands(ask: Ask): string[] {
    return [...this.present].filter((id) => ask.of === undefined || ask.of.includes(id))
  }

  /** Whether a condition can hold at some time. `fixed`: a state that is never left again. */
  can(condition: Condition, fixed?: string): boolean {
    if ('all' in condition) return condition.all.every((each) => this.can(each, fixed))
    if ('any' in condition) return condition.any.some((each) => this.can(each, fixed))
    // What can hold need not hold all the time, with the exception of where one stands for good.
    if ('not' in condition) return !this.#always(condition.not, fixed)
    if ('in' in condition) {
      if (fixed !== undefined && this.chart.exclude(fixed, condition.in)) return false
      return this.states.has(condition.in)
    }
    if ('happened' in condition) return this.happenings.has(condition.happened)
    if ('health' in condition) {
      return Object.entries(condition.health).every(([id, want]) => this.#health.get(id)?.has(want) ?? false)
    }
    if ('setting' in condition) {
      return Object.entries(condition.setting).every(([id, want]) => this.#settings.get(id)?.has(want) ?? false)
    }
    if ('metric' in condition) {
      const range = this.#range.get(condition.metric)
      if (!range) return false
      return range.high >= (condition.above ?? -Infinity) && range.low <= (condition.below ?? Infinity)
    }
    if ('after' in condition) return condition.after <= this.latest
    return true
  }

  #always(condition: Condition, fixed: string | undefined): boolean {
    return 'in' in condition && fixed !== undefined && (fixed === condition.in || fixed.startsWith(`${condition.in}.`))
  }

  #grown(): boolean {
    const ranges = [...this.#range.values()].reduce((sum, { low, high }) => sum + Math.abs(low) + Math.abs(high), 0)
    const sets = [...this.#health.values(), ...this.#settings.values()].reduce((sum, set) => sum + set.size, 0)
    const size =
      this.happenings.size + this.states.size + this.present.size + this.asks.size + this.decisions.size + sets + ranges
    const grown = size !== this.#size
    this.#size = size
    return grown
  }

  #round(): void {
    this.#moves()
    this.#people()
    this.#orders()
    this.#inbound()
    this.#world()
    this.#clock()
    this.#failure()
    this.#endings()
  }

  #say(...names: string[]): void {
    for (const name of names) {
      this.happenings.add(name)
      this.happenings.add(`${name.slice(0, name.indexOf(' '))} *`)
    }
  }

  /** What the trainee can do at any time. */
  #moves(): void {
    this.#say('began drill', 'claimed command', 'set severity', 'set state', 'locked deploys', 'unlocked deploys')
    // How long a drill may go on is its author's to say; what is for long ones is not wrong in a short one.
    this.#say('promised next-update', 'exceeded span', 'passed three-hours')
    // Nobody has to be there to take command: a list about handing over is not wrong where nobody does.
    this.#say(...(VERBS.handing?.words ?? []).map((word) => `handing ${word}`))
    for (const severity of SEVERITIES) this.#say(`severity ${severity}`)
    for (const state of INCIDENT_STATES) this.#say(`state ${state}`, `published ${state}`)
    for (const kind of NOTE_KINDS) this.#say(`noted ${kind}`)
    for (const [id, tell] of Object.entries(this.#scenario.tells)) {
      this.#say(`told ${id}`)
      this.#effects(tell.do)
    }
    for (const [id, decision] of Object.entries(this.#scenario.decisions)) {
      if (decision.known === undefined || this.any(decision.known)) this.#offer(id)
      if (!this.decisions.has(id)) continue
      this.#say(`decided ${id}`, `polled ${id}`)
      for (const choice of Object.keys(decision.choices)) this.#say(`decided ${id} ${choice}`)
    }
  }

  #people(): void {
    for (const [id, person] of Object.entries(this.#scenario.people)) {
      if (person.kind === 'crew' && person.present) this.#join(id)
      if (person.page) this.#page(id)
      if (!this.present.has(id)) continue
      this.#say(`briefed ${id}`, `released ${id}`, `left ${id}`, `tasked ${id}`)
      if (person.adrift !== undefined && !person.present && !person.briefed) {
        this.#say(`adrift ${id}`)
        this.#effects(person['adrift-does'])
      }
      for (const role of ROLES) if (person.takes.includes(role)) this.#say(`assigned ${role}`, `assigned-to ${id}`)
      if (person.takes.includes('deputy')) this.#say(...(VERBS.handed?.words ?? []).map((word) => `handed ${word}`))
    }
  }

  #orders(): void {
    for (const [id, ask] of Object.entries(this.#scenario.asks)) {
      if (ask.known === undefined || this.any(ask.known)) this.#learn(id)
      if (!this.asks.has(id)) continue
      this.#say(`asked ${id}`, `aired ${id}`, `polled ${id}`, `cancelled ${id}`, `heard ${id}`, `overdue ${id}`)
      for (const objection of ask.objections) {
        if (!this.present.has(objection.by) || (objection.when && !this.can(objection.when))) continue
        this.#say(`objected ${id}`)
        this.#effects(objection.do)
      }
      const hands = this.hands(ask)
      if (hands.length < this.present.size) this.#say(`refused ${id}`)
      if (hands.length === 0) continue
      for (const verb of ['read-back', 'confirmed', 'corrected', 'started', 'done', 'reported'])
        this.#say(`${verb} ${id}`)
      for (const [index, outcome] of ask.outcomes.entries()) {
        if (outcome.by && !outcome.by.some((each) => hands.includes(each))) continue
        if (outcome.when && !this.can(outcome.when)) continue
        this.#say(`outcome ${outcome.id ?? `${id}-${index}`}`)
        this.#effects(outcome.do)
      }
    }
  }

  #inbound(): void {
    for (const [id, signal] of Object.entries(this.#scenario.signals)) {
      if (!this.happenings.has(`signalled ${id}`)) continue
      this.#say(`said ${id}`, `marked ${id}`, `acknowledged ${id}`, `parked ${id}`, `overdue ${id}`, `heard ${id}`)
      if (signal.again.length > 0) this.#say(`repeated ${id}`)
      const { asks, tells } = this.closers(id)
      if (asks.length > 0) this.#say(`owned ${id}`, `let-go ${id}`)
      if (tells.length > 0) this.#say(`answered ${id}`)
      if (signal.harm && this.can(signal.harm.when)) {
        this.#say(`harmed ${id}`)
        this.#effects(signal.harm.do)
      }
    }
  }

  /** What closes a signal, of all that is listed: orders own a warning, words answer anything. */
  closers(signal: string): { asks: string[]; tells: string[] } {
    const { kind = 'warning', 'closes-with': listed = [] } = this.#scenario.signals[signal] ?? {}
    const asks = listed.filter((id) => {
      const ask = this.#scenario.asks[id]
      return kind === 'warning' && ask !== undefined && this.asks.has(id) && this.present.size > 0
    })
    return { asks, tells: listed.filter((id) => this.#scenario.tells[id] !== undefined) }
  }

  /** Trouble spreads along needs; metrics follow health, rates and flows; panels go dark and come back. */
  #world(): void {
    const { services, metrics, flows, panels } = this.#scenario
    for (const [id, flow] of Object.entries(flows)) {
      if (!this.any(flow['emptied-by'])) continue
      for (const health of ['degraded', 'down', 'healthy'] as const) this.#suffer(flow.into, health)
      for (const metric of Object.values(flow.shows))
        if (metric !== undefined) this.#stretch(metric, -Infinity, Infinity)
      void id
    }
    for (const [id, service] of Object.entries(services)) {
      const worst = service.needs.flatMap((need) => [...(this.#health.get(need) ?? [])])
      if (worst.includes('down')) {
        this.#suffer(id, service.bulkhead ? 'degraded' : 'down')
        this.#suffer(id, 'healthy')
        if (service.breaker !== undefined) {
          this.#say(`broke-open ${id}`)
          this.#suffer(id, 'degraded')
        }
      }
      if (worst.includes('degraded')) {
        this.#suffer(id, 'degraded')
        this.#suffer(id, 'healthy')
      }
    }
    for (const [panel, { needs }] of Object.entries(panels)) {
      if (!this.#health.get(needs)?.has('down')) continue
      this.#say(`dark ${panel}`)
      if (this.happenings.has(`health ${needs} healthy`) || this.happenings.has(`health ${needs} degraded`))
        this.#say(`back ${panel}`)
    }
    for (const [id, metric] of Object.entries(metrics)) {
      for (const rate of metric.rates) {
        if (rate.when && !this.can(rate.when)) continue
        if (rate['per-minute'] > 0) this.#stretch(id, Infinity, Infinity)
        if (rate['per-minute'] < 0) this.#stretch(id, -Infinity, -Infinity)
      }
      const { follows } = metric
      if (follows)
        for (const health of this.#health.get(metric.service) ?? []) this.#stretch(id, follows[health], follows[health])
      const { high } = this.#range.get(id) ?? { high: metric.starts }
      for (const value of metric.reaches) if (high >= value) this.#say(`reached ${id}.${value}`)
    }
  }

  #clock(): void {
    for (const moment of this.#scenario.moments) {
      const timed = moment.at !== undefined && moment.at.min <= this.latest
      if (!timed && !(moment.on && this.any(moment.on))) continue
      if (moment.when && !this.can(moment.when)) continue
      this.#effects(moment.do)
    }
  }

  #failure(): void {
    this.#effects(this.chart.entry(WHOLE))
    for (const state of this.chart.begin()) this.#enter(state)
    for (const way of this.chart.ways) {
      if (!this.inState(way.from) || !this.taken(way)) continue
      this.#effects(way.effects)
      this.#effects(this.chart.exit(way.from))
      for (const state of way.to === null ? [] : this.chart.entered(way.to)) this.#enter(state)
    }
  }

  /** Whether what a way out of a state asks for can hold while one is there. */
  permitted(way: Chart['ways'][number]): boolean {
    // What is taken by itself is asked for in the same instant as the state is entered.
    const settled = way.event !== null || way.delay !== null
    return !way.when || this.can(way.when, settled && this.chart.isLeaf(way.from) ? way.from : undefined)
  }

  /** Whether a way out of a state can be taken, once one is there. */
  taken(way: Chart['ways'][number]): boolean {
    if (!this.permitted(way)) return false
    if (way.delay !== null) return way.delay <= this.latest
    return way.event === null || this.happenings.has(way.event) || this.happenings.has(`raised ${way.event}`)
  }

  #endings(): void {
    for (const [id, end] of Object.entries(this.#scenario.ends)) if (this.can(end.when)) this.#say(`ended ${id}`)
    if (this.resolvable()) {
      this.#say('ended resolved', 'resolved incident')
      for (const need of this.#scenario.resolve.needs) if (need.acceptable) this.#say(`accepted ${need.id}`)
    }
    this.#say('ended stopped', 'ended real-incident')
    if (this.happenings.has('handed command')) this.#say('ended handed-over')
  }

  /** Whether *resolved* can be accepted at some time. */
  resolvable(fixed?: string): boolean {
    return this.#scenario.resolve.needs.every((need) => need.acceptable || this.can(need.when, fixed))
  }

  #effects(effects: readonly Effect[] | undefined): void {
    for (const effect of effects ?? []) this.#effect(effect)
  }

  #effect(effect: Effect): void {
    for (const [id, health] of Object.entries(effect.health ?? {})) this.#suffer(id, health)
    for (const [id, value] of Object.entries(effect.set ?? {})) {
      this.#settings.get(id)?.add(value)
      this.#say(`switched ${id}`, `switched ${id} ${value}`)
    }
    for (const [id, change] of Object.entries(effect.metric ?? {})) {
      for (const value of [change.is, change.to]) if (value !== undefined) this.#stretch(id, value, value)
    }
    for (const id of effect.alert ?? []) {
      this.#say(`alerted ${id}`, `acked ${id}`, `escalated ${id}`)
      for (const person of this.#scenario.alerts[id]?.pages ?? []) {
        if (person === 'imoc') this.#say('paged imoc')
        else this.#page(person)
      }
    }
    for (const id of effect.clear ?? []) if (this.happenings.has(`alerted ${id}`)) this.#say(`cleared ${id}`)
    for (const id of effect.join ?? []) this.#join(id)
    for (const id of effect.leave ?? []) if (this.present.has(id)) this.#say(`left ${id}`)
    for (const line of effect.say ?? [])
      if (line.id !== undefined && this.#speaks(line.by)) this.#say(`said ${line.id}`)
    for (const id of effect.signal ?? [])
      if (this.#speaks(this.#scenario.signals[id]?.from ?? '')) this.#say(`signalled ${id}`)
    if (effect.deploy !== undefined) {
      for (const verb of ['queued', 'held', 'allowed', 'shipped']) this.#say(`${verb} ${effect.deploy}`)
    }
    for (const id of effect.learn ?? []) this.#learn(id)
    for (const id of effect.offer ?? []) this.#offer(id)
    if (effect.event?.id !== undefined) this.#say(`event ${effect.event.id}`)
    for (const id of effect.voice ?? []) {
      if (!this.#speaks(this.#scenario.diagnoses[id]?.by ?? '')) continue
      this.#say(`said ${id}`, `voiced ${id}`, `pursued ${id}`, `ruled-out ${id}`)
    }
    if (effect.raise !== undefined) this.happenings.add(`raised ${effect.raise}`)
  }

  #speaks(id: string): boolean {
    return (
      id === 'bot' || id === 'monitoring' || this.present.has(id) || this.#scenario.people[id]?.kind === 'stakeholder'
    )
  }

  #learn(id: string): void {
    this.asks.add(id)
    this.#say(`learned ${id}`)
  }

  #offer(id: string): void {
    this.decisions.add(id)
    this.#say(`offered ${id}`)
  }

  #page(id: string): void {
    const how = this.#scenario.people[id]?.page
    this.#say(`paged ${id}`)
    if (!how) {
      this.#say(`answered-page ${id}`)
      return
    }
    if (how.misses > 0) this.#say(`missed-page ${id}`)
    if (how.declines !== undefined) this.#say(`declined-page ${id}`)
    else {
      this.#say(`answered-page ${id}`)
      this.#join(id)
    }
  }

  #join(id: string): void {
    this.#say(`joined ${id}`)
    if (this.#scenario.people[id]?.kind === 'crew') this.present.add(id)
  }

  #enter(state: string): void {
    this.states.add(state)
    this.#say(`entered ${state}`)
    this.#effects(this.chart.entry(state))
  }

  #suffer(service: string, health: Health): void {
    this.#health.get(service)?.add(health)
    this.#say(`health ${service} ${health}`)
  }

  /** A metric can come up to the one, and down to the other. */
  #stretch(id: string, first: number, second: number): void {
    const metric = this.#scenario.metrics[id]
    const range = this.#range.get(id)
    if (!metric || !range) return
    const within = (value: number) => Math.min(metric.max, Math.max(metric.min, value))
    this.#range.set(id, {
      low: Math.min(range.low, within(first), within(second)),
      high: Math.max(range.high, within(first), within(second)),
    })
  }
}

/** How much there is to look at in a round. */
function sizeOf({ moments, asks, signals, metrics, services, people, failure }: Scenario): number {
  const sections = [asks, signals, metrics, services, people]
  return sections.reduce((sum, each) => sum + Object.keys(each).length, moments.length + 3 * statePaths(failure).length)
}
