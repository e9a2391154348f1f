import type { Fact } from '../../engine'
import type { Scenario, SkillId } from '../../format'
import { type Band, type DialId, HEARBACK_RUBRIC, type Marks, mark, playedScenario } from '../../scoring'
import { skillLooks } from './skill-looks'
import { type SkillResult, skillResults } from './skill-results'

export const DIAL_IDS = ['checklist', 'outbound', 'inbound'] as const satisfies readonly DialId[]

/** What progress keeps of one run: small enough to be held for thousands of them. */
export interface RunOutcome {
  /** The neutral title of its scenario. */
  title: string
  /** The one skill it drilled, when it was a micro-drill. */
  micro: SkillId | null
  dials: Record<DialId, { score: number; band: Band } | null>
  skills: SkillResult[]
}

/** Names the rubric and the reading of skills that an outcome was made with: another one, and it is made anew. */
export const OUTCOME_VERSION = `${HEARBACK_RUBRIC.id}-${HEARBACK_RUBRIC.version}/skills-1`

/**
 * What progress keeps of a run, from its recording alone.
 *
 * @param until - drill second at which the run stopped
 */
export function runOutcome(facts: readonly Fact[], written: Scenario, until?: number): RunOutcome {
  const scenario = playedScenario(facts, written)
  return outcomeOf(facts, scenario, mark(facts, written, HEARBACK_RUBRIC, until))
}

/** The same, for marks that have been made already. */
export function outcomeOf(facts: readonly Fact[], scenario: Scenario, marks: Marks): RunOutcome {
  const dial = (id: DialId) => {
    const { score, band } = marks.dials[id]
    return score === null || band === null ? null : { score, band }
  }
  return {
    title: scenario.title,
    micro: scenario.skill ?? null,
    dials: { checklist: dial('checklist'), outbound: dial('outbound'), inbound: dial('inbound') },
    skills: skillResults(skillLooks({ facts, scenario }, marks)),
  }
}
