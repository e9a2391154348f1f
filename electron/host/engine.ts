import { type RunOutcome, runOutcome } from '../../scenarios/debrief'
import {
  act,
  advance,
  type Briefing,
  briefingOf,
  type Difficulty,
  type Drill,
  type Fact,
  factsFor,
  type Move,
  type Refusal,
  startDrill,
  variantOf,
} from '../../scenarios/engine'
import type { Problem, Scenario } from '../../scenarios/format'
import { checkScenario } from '../../scenarios/format'
import { type PlainWords, phrasebookOf, plainWordsIn } from '../../scenarios/plain'
import { createPlayer, playOn } from '../../scenarios/players'
import { prove } from '../../scenarios/proof'
import type { Assistance, RecordedMove } from '../bridge'

/** What a run is started with, besides its scenario. */
export interface RunOptions {
  seed: number
  assistance: Assistance
  difficulty?: Difficulty | undefined
}

/** A scenario that runs; its problems are warnings. */
interface ReadScenario {
  ok: true
  scenario: Scenario
  problems?: Problem[]
  /** All its problems again, with those that take a proof: about as long again as reading it took. */
  proved?: () => Problem[]
}

/** A drill that the bot has played to its end. */
export interface BotPlay {
  drill: Drill
  /** Every fact from the drill's first second on. */
  facts: Fact[]
  /** The bot's own moves. */
  moves: RecordedMove[]
}

/**
 * The face of `scenarios/` that the host needs. An interface, so that the host's own rules (clock, archive, wire) are tested
 * with an engine of a few lines, whatever the scenarios of the day do.
 */
export interface Engine {
  readScenario(
    path: string,
    readText: (path: string) => string | null,
  ): ReadScenario | { ok: false; problems: Problem[] }
  briefingOf(scenario: Scenario, seed?: number): Briefing
  /** The scenario as a seed has it: other hosts and names, the same lesson. */
  variantOf(scenario: Scenario, seed: number): Scenario
  startDrill(scenario: Scenario, options: RunOptions): { drill: Drill; facts: Fact[] }
  advance(scenario: Scenario, drill: Drill, until: number): { drill: Drill; facts: Fact[] }
  act(
    scenario: Scenario,
    drill: Drill,
    seat: 'imoc' | 'facilitator',
    move: Move,
  ): { ok: true; drill: Drill; facts: Fact[] } | Refusal
  /** Those that may leave the host before the end. */
  factsFor(facts: Fact[]): Fact[]
  /** The plain wordings of what a seat is told, by the words it is told in; of what it is not told, none. */
  plainWords(scenario: Scenario, seed: number, told: unknown): PlainWords
  /** What progress keeps of a run. */
  runOutcome(facts: readonly Fact[], scenario: Scenario, until?: number): RunOutcome
  /** Lets the by-the-book bot play a drill to its end. Gives back after every look at the desk. */
  botPlaysOn(scenario: Scenario, from: { drill: Drill; facts: readonly Fact[] }): Generator<number, BotPlay>
}

/** Seconds between the bot's looks at the desk, as in rehearsals. */
const LOOKS = 3
/** Drill seconds after which the bot leaves a drill that does not end. */
const PATIENCE = 4 * 3600

export const ENGINE: Engine = {
  readScenario: (path, readText) => {
    const checked = checkScenario(path, readText)
    const { scenario, problems } = checked
    if (!scenario) return { ok: false, problems }
    return { ok: true, scenario, problems, proved: () => checked.withMore(prove(checked)) }
  },
  briefingOf,
  variantOf,
  startDrill,
  advance,
  act,
  factsFor,
  runOutcome,
  plainWords: (scenario, seed, told) => plainWordsIn(told, phrasebookOf(variantOf(scenario, seed))),
  botPlaysOn: (scenario, from) =>
    playOn(scenario, createPlayer('expert', from.drill.seed), from, {
      every: LOOKS,
      until: from.drill.at + PATIENCE,
    }),
}
