import { type Fact, IMOC, readHappenings, variantOf } from '../engine'
import type { Scenario } from '../format'

/** One happening of the drill: when, and which fact it was. */
export interface Happened {
  at: number
  fact: Fact
}

/** The facts of a run, found by what happened. Built once and asked often. */
export interface Timeline {
  facts: readonly Fact[]
  /** When the drill stopped. */
  end: number
  /** When the incident was over: resolved, or the drill's end. */
  over: number
  /** What first told the trainee that something was up: their page, or else the first alert on screen. */
  call: Happened | null
  /** The items of checklists that stood ticked at the desk when the drill stopped. */
  ticked: ReadonlySet<string>
  /** In order of happening. */
  all(happenings: readonly string[]): Happened[]
  first(happenings: readonly string[]): Happened | null
}

/**
 * Indexes a run's facts by their happenings.
 *
 * @param until - drill second at which the run stopped: a run that was given up ends after its last fact
 */
export function timelineOf(facts: readonly Fact[], until = 0): Timeline {
  const byName = new Map<string, Happened[]>()
  for (const { fact, names } of readHappenings(facts)) {
    for (const name of names) {
      const list = byName.get(name)
      if (list) list.push({ at: fact.at, fact })
      else byName.set(name, [{ at: fact.at, fact }])
    }
  }
  const end = Math.max(facts.at(-1)?.at ?? 0, until)
  const all = (happenings: readonly string[]): Happened[] => {
    const lists = happenings.flatMap((name) => byName.get(name) ?? [])
    if (happenings.length < 2) return lists
    return [...new Map(lists.map((one) => [one.fact.id, one])).values()].sort((a, b) => a.fact.id - b.fact.id)
  }
  return {
    facts,
    end,
    over: byName.get('resolved incident')?.[0]?.at ?? end,
    call: firstCall(facts),
    ticked: tickedAtEnd(facts),
    all,
    first: (happenings) => all(happenings)[0] ?? null,
  }
}

/** The scenario as the run's seed had it. */
export function playedScenario(facts: readonly Fact[], written: Scenario): Scenario {
  const began = facts.find((fact) => fact.kind === 'drill-began')
  return began?.kind === 'drill-began' ? variantOf(written, began.seed) : written
}

function firstCall(facts: readonly Fact[]): Happened | null {
  const fact =
    facts.find((one) => one.kind === 'page-sent' && one.person === IMOC && one.for === 'seats') ??
    facts.find((one) => one.kind === 'alert-fired' && one.for === 'seats')
  return fact ? { at: fact.at, fact } : null
}

function tickedAtEnd(facts: readonly Fact[]): Set<string> {
  const ticked = new Set<string>()
  for (const fact of facts) {
    if (fact.kind !== 'item-ticked') continue
    if (fact.on) ticked.add(fact.item)
    else ticked.delete(fact.item)
  }
  return ticked
}
