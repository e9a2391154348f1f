import type { SkillId } from '../../format'
import { type Band, bandOf, type DialId } from '../../scoring'
import type { PlayedRun } from './progress'
import { DIAL_IDS } from './run-outcome'

export interface TrendPoint {
  run: string
  /** The neutral title of what was played. */
  title: string
  /** `2026-12-01`. */
  date: string
  band: Band
}

/** How something goes beside one's own past. Bands, because one run says no more than that. */
export interface Trend<Id extends string> {
  id: Id
  /** Different scenarios it was called for in, and how many are still missing before a trend says anything. */
  scenarios: number
  missing: number
  /** One a run, oldest first, the latest of them; none before there are enough scenarios. */
  points: TrendPoint[]
  /** The latest run beside the middle of one's own runs before it. */
  moved: 'up' | 'down' | 'level' | null
}

export type DialTrend = Trend<DialId>
export type SkillTrend = Trend<SkillId>

/** Different scenarios below which a trend is noise (`research/domain.md` 4d, 11). */
const ENOUGH = 4
/** More points than anybody compares at a glance. */
const MOST_POINTS = 24
/** A move this small is none. */
const LEVEL = 0.05

export function dialTrends(runs: readonly PlayedRun[]): DialTrend[] {
  return DIAL_IDS.map((dial) => trendOf(dial, runs, ({ dials }) => dials[dial]?.score ?? null))
}

/** The skills that were ever called for, in the order of the list. */
export function skillTrends(runs: readonly PlayedRun[], skills: readonly SkillId[]): SkillTrend[] {
  return skills
    .map((skill) => trendOf(skill, runs, (run) => run.skills.find((result) => result.skill === skill)?.score ?? null))
    .filter(({ scenarios }) => scenarios > 0)
}

function trendOf<Id extends string>(
  id: Id,
  runs: readonly PlayedRun[],
  scoreOf: (run: PlayedRun) => number | null,
): Trend<Id> {
  const seen = runs.flatMap((run) => {
    const score = scoreOf(run)
    return score === null ? [] : [{ run, score }]
  })
  const scenarios = new Set(seen.map(({ run }) => run.scenario)).size
  const missing = Math.max(0, ENOUGH - scenarios)
  if (missing > 0) return { id, scenarios, missing, points: [], moved: null }
  const points = seen.slice(-MOST_POINTS).map(({ run, score }) => ({
    run: run.run,
    title: run.title,
    date: run.startedAt.slice(0, 10),
    band: bandOf(score),
  }))
  return { id, scenarios, missing, points, moved: movedOf(seen.map(({ score }) => score)) }
}

function movedOf(scores: readonly number[]): 'up' | 'down' | 'level' {
  const by = (scores.at(-1) ?? 0) - median(scores.slice(0, -1))
  if (Math.abs(by) < LEVEL) return 'level'
  return by > 0 ? 'up' : 'down'
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2
}
