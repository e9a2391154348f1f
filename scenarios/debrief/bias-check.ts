import type { Fact } from '../engine'
import type { Scenario } from '../format'
import { loopsOf, playedScenario, timelineOf } from '../scoring'
import type { BiasFinding, BiasView } from './bias-finding'
import { biasesInJudgement } from './bias-in-judgement'
import { biasesInMemory } from './bias-in-memory'
import { biasesInTalk } from './bias-in-talk'
import { biasesInThought } from './bias-in-thought'
import { biasesInWords } from './bias-in-words'
import type { KeptWords } from './kept-words'

/**
 * Looks for shapes that biases leave in a timeline (`research/domain.md` 5c), as far as facts can show them. A shape is
 * no proof: each comes with its moments and a question, and the trainee says whether it fits.
 *
 * @param kept - the trainee's own words, for the shapes that show in a debrief rather than in a drill
 * @param until - drill second at which the run stopped
 */
export function biasCheck(facts: readonly Fact[], written: Scenario, kept: KeptWords, until?: number): BiasFinding[] {
  const scenario = playedScenario(facts, written)
  const timeline = timelineOf(facts, until)
  const view: BiasView = { facts, scenario, over: timeline.over, stories: loopsOf(facts) }
  return [
    ...biasesInThought(view),
    ...biasesInMemory(view, kept),
    ...biasesInTalk(view),
    ...biasesInWords(view, kept),
    ...biasesInJudgement(view, kept),
  ]
}
