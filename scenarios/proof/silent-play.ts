import { advance, type Fact, type FactKind, startDrill } from '../engine'
import { type Scenario, statePaths } from '../format'

/** How one play went in which nobody did anything. */
export interface SilentPlay {
  seed: number
  facts: Fact[]
  /** The second it ended at, or was given up at. */
  end: number
  ended: boolean
  /** Whether so much happened that it was given up before its time. */
  busy: boolean
  /** What the engine could not go on from, in its own words. */
  broke: string | null
}

/** Seconds played at a time, between looks at how much has happened; where it is much, one moment at a time. */
const LONGEST_STEP = 120
const MANY = 100
/** A drill without a clock of its own is given up here. */
export const GIVEN_UP_AFTER = 6 * 3600

/** More than ever happens in a drill that people play. */
const MOST_FACTS = 6000
/** Facts, times the states that each may touch. */
const MOST_WORK = 300_000
/** The statechart is asked about every fact, so a drill of so many states is not played at all. */
const MOST_STATES = 400

/** Plays a scenario with nobody at the desk, to its end, or as far as makes sense. */
export function silentPlay(scenario: Scenario, seed: number): SilentPlay {
  const states = statePaths(scenario.failure).length
  const facts: Fact[] = []
  try {
    if (states > MOST_STATES) return { seed, facts, end: 0, ended: false, busy: true, broke: null }
    let { drill, facts: more } = startDrill(scenario, { seed })
    let step = 0
    for (;;) {
      for (const fact of more) facts.push(fact)
      const next = drill.queue[0]?.at ?? GIVEN_UP_AFTER
      const busy = facts.length > MOST_FACTS || facts.length * (states + 10) > MOST_WORK
      if (drill.ended !== null || drill.at >= GIVEN_UP_AFTER || busy)
        return { seed, facts, end: drill.ended?.at ?? drill.at, ended: drill.ended !== null, busy, broke: null }
      const played = advance(scenario, drill, Math.min(GIVEN_UP_AFTER, Math.max(next, drill.at + step)))
      drill = played.drill
      more = played.facts
      step = more.length > MANY ? 0 : Math.min(LONGEST_STEP, 2 * step + 1)
    }
  } catch (error) {
    const broke = error instanceof Error ? error.message : String(error)
    return { seed, facts: [], end: 0, ended: false, busy: false, broke }
  }
}

const REACH_THE_DESK: ReadonlySet<FactKind> = new Set([
  'message',
  'alert-fired',
  'alert-cleared',
  'page-sent',
  'page-answered',
  'page-unanswered',
  'person-joined',
  'person-left',
  'panel-dark',
  'panel-back',
  'prompt-given',
  'deploy-queued',
  'deploy-shipped',
  'drill-ended',
])

/** The longest time in which nothing new reached the desk, up to a second. */
export function longestSilence({ facts, end }: SilentPlay, until: number): { from: number; to: number } {
  const last = Math.min(end, until)
  const times = facts
    .filter((fact) => fact.for === 'seats' && REACH_THE_DESK.has(fact.kind) && fact.at <= last)
    .map((fact) => fact.at)
  let longest = { from: 0, to: 0 }
  for (const [index, to] of [...times, last].entries()) {
    const from = index === 0 ? 0 : (times[index - 1] ?? 0)
    if (to - from > longest.to - longest.from) longest = { from, to }
  }
  return longest
}
