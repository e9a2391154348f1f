import { SKILLS, type SkillId } from '../../format'
import type { SkillLook } from './skill-looks'

/** Where a skill was missed: the mark or the fact that shows it. */
export interface SkillMiss {
  item: string | null
  fact: number | null
  at: number | null
  why: string
}

/** How one skill went in one run. */
export interface SkillResult {
  skill: SkillId
  /** How often it was called for, and how often it was seen. */
  looked: number
  met: number
  /** The mean over what it was called for, heavier occasions heavier, 0 to 1. */
  score: number
  /** The heaviest occasion on which it was missed; `null` when it never was. */
  miss: SkillMiss | null
  /** How much the heaviest missed occasion mattered: 0 to 3. */
  weight: number
}

/** Below this an occasion counts as missed. */
const MET = 0.5

/** The skills that a run called for, in the order of the list. */
export function skillResults(looks: readonly SkillLook[]): SkillResult[] {
  return SKILLS.flatMap((skill) => {
    const own = looks.filter((look) => look.skill === skill)
    return own.length === 0 ? [] : [resultOf(skill, own)]
  })
}

function resultOf(skill: SkillId, looks: readonly SkillLook[]): SkillResult {
  const weight = looks.reduce((sum, look) => sum + look.weight, 0)
  const missed = looks
    .filter(({ score }) => score < MET)
    .toSorted((a, b) => b.weight - a.weight || a.score - b.score || (a.at ?? 0) - (b.at ?? 0))
  const [worst] = missed
  return {
    skill,
    looked: looks.length,
    met: looks.length - missed.length,
    score: weight === 0 ? 0 : looks.reduce((sum, look) => sum + look.score * look.weight, 0) / weight,
    miss: worst ? { item: worst.item, fact: worst.fact, at: worst.at, why: worst.why } : null,
    weight: worst?.weight ?? 0,
  }
}

/** Shown well enough that the odd slip is no reason to practise. */
const SHOWN = 0.8

/** Whether a skill was missed in a run, and by enough to say so. */
export function isMissed(result: SkillResult): result is SkillResult & { miss: SkillMiss } {
  return result.miss !== null && result.score < SHOWN
}

/** How much a skill left to practise: its missing share, by how much the heaviest miss mattered. */
export function leftOpen({ score, weight }: SkillResult): number {
  return (1 - score) * weight
}

/** The skill that left most to practise; `null` when nothing was missed. Of equals, the first of the list. */
export function biggestMiss(results: readonly SkillResult[]): (SkillResult & { miss: SkillMiss }) | null {
  const missed = results.filter(isMissed)
  return missed.toSorted((a, b) => leftOpen(b) - leftOpen(a))[0] ?? null
}
