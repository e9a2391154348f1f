import type { Scenario } from '../format'
import { act } from './act'
import { advance } from './advance'
import type { Drill } from './drill'
import { type Fact, IMOC } from './fact'
import type { Move } from './move'
import { type DrillOptions, startDrill } from './start-drill'

/** A move as it was made, in the order of a recording. A seat that is left out is the IMOC's. */
export interface RecordedMove {
  at: number
  seat?: string
  move: Move
}

/** The drill at the end of a second, with how many moves had been made and facts stated by then. */
export interface Checkpoint {
  drill: Drill
  moves: number
  facts: number
}

/**
 * A run that can be entered at any second. Plain data: drills are never changed in place, so a checkpoint is a
 * reference, and tables that did not change between two checkpoints are shared by them.
 */
export interface DrillHistory {
  scenario: Scenario
  options: DrillOptions
  moves: readonly RecordedMove[]
  facts: readonly Fact[]
  /** By drill second, rising, from the drill as it started to where it stands at the end. */
  checkpoints: readonly Checkpoint[]
}

/** A run cut off, ready to be played on from `drill`. */
export interface Fork {
  drill: Drill
  /** The moves made and the facts stated before it: what a recording of the fork begins with. */
  moves: RecordedMove[]
  facts: Fact[]
}

/** The longest stretch of drill time between two checkpoints. */
const MINUTE = 60

/**
 * Replays a run and keeps a checkpoint after every second in which somebody moved, and every minute.
 *
 * A move that the engine refuses changes nothing, here as when it was first made.
 *
 * @param until - drill second up to which time passes; the last move's when left out
 */
export function historyOf(
  scenario: Scenario,
  options: DrillOptions,
  moves: readonly RecordedMove[],
  until = moves.at(-1)?.at ?? 0,
): DrillHistory {
  const started = startDrill(scenario, options)
  const facts = started.facts
  let drill = started.drill
  const checkpoints: Checkpoint[] = []

  const take = (next: { drill: Drill; facts: Fact[] }) => {
    drill = next.drill
    for (const fact of next.facts) facts.push(fact)
  }
  const keep = (made: number) => {
    // A second has one checkpoint, the drill at its end; a fork at the first second needs the drill as it started.
    if (checkpoints.length > 1 && checkpoints.at(-1)?.drill.at === drill.at) checkpoints.pop()
    checkpoints.push({ drill, moves: made, facts: facts.length })
  }
  const pass = (to: number, made: number) => {
    while (drill.at < to && !drill.ended) {
      take(advance(scenario, drill, Math.min(to, (Math.floor(drill.at / MINUTE) + 1) * MINUTE)))
      keep(made)
    }
  }

  keep(0)
  for (const [index, { at, seat = IMOC, move }] of moves.entries()) {
    pass(at, index)
    if (drill.ended) break
    const answer = act(scenario, drill, seat, move)
    if (answer.ok) take(answer)
    keep(index + 1)
  }
  pass(until, moves.length)
  return { scenario, options, moves, facts, checkpoints }
}

/** The drill at the end of a second: with what fell due and what was done in it. Negative seconds count as the first. */
export function drillAt(history: DrillHistory, at: number): Drill {
  return playedTo(history, at, at).drill
}

/**
 * The run just before anything was done at `at`: time has come this far, the moves of that second have not been made.
 * Playing the same moves from there gives the same facts; other moves give another run, and neither touches the other.
 */
export function fork(history: DrillHistory, at: number): Fork {
  return playedTo(history, at, at - 1)
}

/** Plays from the nearest checkpoint to second `at`, making the moves of seconds up to and including `movesTo`. */
function playedTo(history: DrillHistory, at: number, movesTo: number): Fork {
  const { scenario, moves, checkpoints } = history
  const from = checkpoints[
    Math.max(
      0,
      lastIndex(checkpoints, (each) => each.drill.at <= movesTo),
    )
  ] as Checkpoint
  let { drill } = from
  const facts = history.facts.slice(0, from.facts)
  let made = from.moves
  for (let next = moves[made]; next && next.at <= movesTo; next = moves[++made]) {
    const passed = advance(scenario, drill, next.at)
    const answer = act(scenario, passed.drill, next.seat ?? IMOC, next.move)
    drill = answer.ok ? answer.drill : passed.drill
    facts.push(...passed.facts, ...(answer.ok ? answer.facts : []))
  }
  const passed = advance(scenario, drill, at)
  return { drill: passed.drill, moves: moves.slice(0, made), facts: [...facts, ...passed.facts] }
}

/** The index of the last item of a rising list for which `test` holds, or -1; found by halving. */
function lastIndex<T>(list: readonly T[], test: (item: T) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (test(list[middle] as T)) low = middle + 1
    else high = middle
  }
  return low - 1
}
