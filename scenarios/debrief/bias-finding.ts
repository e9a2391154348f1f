import type { Fact } from '../engine'
import type { Scenario } from '../format'
import type { LoopStory } from '../scoring'
import type { DebriefMoment, Told } from './debrief'

/** A shape in the run that a known bias can leave behind. What it was like from inside, only the trainee knows. */
export interface BiasFinding extends Told {
  id: string
  /** What the literature calls it. */
  name: string
  /** A question that opens it up. */
  ask: string
}

/** What every detector looks at. */
export interface BiasView {
  facts: readonly Fact[]
  scenario: Scenario
  /** Drill second at which the incident was over, or the drill ended. */
  over: number
  stories: readonly LoopStory[]
}

/** The moments of some facts, the first few. */
export function momentsOf(facts: ReadonlyArray<Fact | undefined>, most = 4): DebriefMoment[] {
  return facts.flatMap((fact) => (fact ? [{ at: fact.at, fact: fact.id }] : [])).slice(0, most)
}
