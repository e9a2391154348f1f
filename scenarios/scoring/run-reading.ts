import type { Fact } from '../engine'
import type { Scenario } from '../format'
import { type LoopStory, loopsOf } from './loops'
import { playedScenario, type Timeline, timelineOf } from './timeline'

/** A run's facts as marks and debrief both want them. Put together once, as most of a long run's opening goes into it. */
export interface RunReading {
  facts: readonly Fact[]
  /** As the run's seed had it. */
  scenario: Scenario
  timeline: Timeline
  stories: LoopStory[]
}

/**
 * Reads a run's facts.
 *
 * @param facts - every fact of the run in order, those only the debrief may tell included
 * @param written - the scenario as its file has it; what varies by seed is worked out here
 * @param until - drill second at which the run stopped, where that is later than its last fact: it was given up
 */
export function readingOf(facts: readonly Fact[], written: Scenario, until?: number): RunReading {
  return {
    facts,
    scenario: playedScenario(facts, written),
    timeline: timelineOf(facts, until),
    stories: loopsOf(facts),
  }
}
