import { SKILLS, type SkillId } from '../../format'
import type { RunOutcome } from './run-outcome'
import { type NextPractice, nextPractice } from './schedule'
import { isMissed, leftOpen, type SkillMiss } from './skill-results'
import { type DialTrend, dialTrends, type SkillTrend, skillTrends } from './trends'

/** One run as progress looks at it. */
export interface PlayedRun extends RunOutcome {
  run: string
  scenario: string
  /** Wall time, ISO 8601. */
  startedAt: string
  /** Played on from another run: practice, but no new evidence. */
  forked: boolean
}

/** A skill with something left to practise, and where that shows. */
export interface OpenSkill {
  skill: SkillId
  /** Of the last runs that called for it, in how many something of it was missed. */
  missedIn: number
  lately: number
  /** The latest run in which it was missed, and the moment. */
  run: string
  title: string
  date: string
  miss: SkillMiss
}

export interface Progress {
  runs: number
  dials: DialTrend[]
  skills: SkillTrend[]
  /** What to practise, the most open lately first. */
  practise: OpenSkill[]
  next: NextPractice
}

/** How many of the last runs that called for a skill are looked at, and what each counts, the newest first. */
const LATELY = [3, 2, 1] as const

/**
 * One's own past, and what to practise next. No comparison with others, no total, no rank; and no trend before something
 * was called for in four different scenarios: one run is one station.
 *
 * @param today - `2026-12-01`
 */
export function progressOf(played: readonly PlayedRun[], today: string): Progress {
  const runs = played
    .filter(({ forked }) => !forked)
    .toSorted((a, b) => (a.startedAt < b.startedAt ? -1 : a.startedAt > b.startedAt ? 1 : 0))
  return {
    runs: runs.length,
    dials: dialTrends(runs),
    skills: skillTrends(runs, SKILLS),
    practise: openSkills(runs),
    // Three minutes on one skill are practice, and no drill.
    next: nextPractice(
      runs.filter(({ micro }) => micro === null).map(({ startedAt }) => startedAt.slice(0, 10)),
      today,
    ),
  }
}

function openSkills(runs: readonly PlayedRun[]): OpenSkill[] {
  return SKILLS.flatMap((skill) => openSkill(skill, runs) ?? [])
    .toSorted((a, b) => b.open - a.open)
    .map(({ open: _, ...rest }) => rest)
}

function openSkill(skill: SkillId, runs: readonly PlayedRun[]): (OpenSkill & { open: number }) | null {
  const lately = lastWith(skill, runs)
  // Shown well the last time it was called for: practised.
  const [newest] = lately
  if (!newest || !isMissed(newest.result)) return null
  const { run, result } = newest
  const weights = LATELY.slice(0, lately.length)
  const total = weights.reduce((sum: number, weight) => sum + weight, 0)
  const open = lately.reduce((sum, { result: each }, index) => sum + leftOpen(each) * (LATELY[index] ?? 0), 0) / total
  return {
    skill,
    missedIn: lately.filter(({ result: each }) => isMissed(each)).length,
    lately: lately.length,
    run: run.run,
    title: run.title,
    date: run.startedAt.slice(0, 10),
    miss: result.miss,
    open,
  }
}

/** The last runs that called for a skill, newest first. */
function lastWith(skill: SkillId, runs: readonly PlayedRun[]) {
  const found = []
  for (let index = runs.length - 1; index >= 0 && found.length < LATELY.length; index--) {
    const run = runs[index]
    const result = run?.skills.find((each) => each.skill === skill)
    if (run && result) found.push({ run, result })
  }
  return found
}
