import type { Band, DialId, Marks } from '../scoring'
import { dayOf, daysAfter } from './calendar'

/** One run as progress looks at it. */
export interface PlayedRun {
  run: string
  scenario: string
  title: string
  /** Wall time, ISO 8601. */
  startedAt: string
  /** Played on from another run: practice, but no new evidence. */
  forked: boolean
  marks: Marks
}

export interface DialTrend {
  dial: DialId
  /** One value a run, oldest first. */
  points: Array<{ run: string; title: string; date: string; score: number; band: Band }>
  /** The latest beside the middle of one's own earlier runs. */
  latest: number
  usual: number
  moved: 'up' | 'down' | 'level'
}

export interface SkillTrend {
  /** The item of a checklist that several scenarios share. */
  id: string
  title: string
  seen: number
  looked: number
  /** Open in the last runs it was looked for in. */
  openLately: number
}

export interface Progress {
  runs: number
  scenarios: number
  /** Runs on different scenarios that are still missing before trends say anything. */
  missing: number
  trends: DialTrend[]
  /** Skills with something left to practise, the most lately open first. */
  practise: SkillTrend[]
  next: NextPractice
}

export interface NextPractice {
  /** `2026-12-01`. */
  date: string
  due: boolean
  because: 'first-week' | 'two-weeks' | 'a-month' | 'quarterly' | 'none-yet'
}

/** Different scenarios below which a trend is noise (`research/domain.md` 4d, 11). */
const ENOUGH = 4
/** A move this small is none. */
const LEVEL = 0.05

/**
 * One's own past, and what to practise next. No comparison with others, no total, and nothing before four different
 * scenarios have been played: one run is one station.
 *
 * @param today - `2026-12-01`
 */
export function progressOf(played: readonly PlayedRun[], today: string): Progress {
  const runs = played
    .filter(({ forked }) => !forked)
    .toSorted((a, b) => (a.startedAt < b.startedAt ? -1 : a.startedAt > b.startedAt ? 1 : 0))
  const scenarios = new Set(runs.map(({ scenario }) => scenario)).size
  return {
    runs: runs.length,
    scenarios,
    missing: Math.max(0, ENOUGH - scenarios),
    trends:
      scenarios < ENOUGH ? [] : (['checklist', 'outbound', 'inbound'] as const).flatMap((dial) => trendOf(dial, runs)),
    practise: skillsOf(runs),
    next: nextPractice(
      runs.map(({ startedAt }) => startedAt.slice(0, 10)),
      today,
    ),
  }
}

function trendOf(dial: DialId, runs: readonly PlayedRun[]): DialTrend[] {
  const points = runs.flatMap(({ run, title, startedAt, marks }) => {
    const { score, band } = marks.dials[dial]
    return score === null || band === null ? [] : [{ run, title, date: startedAt.slice(0, 10), score, band }]
  })
  const latest = points.at(-1)?.score
  if (latest === undefined || points.length < 2) return []
  const usual = median(points.slice(0, -1).map(({ score }) => score))
  const by = latest - usual
  return [{ dial, points, latest, usual, moved: Math.abs(by) < LEVEL ? 'level' : by > 0 ? 'up' : 'down' }]
}

function skillsOf(runs: readonly PlayedRun[]): SkillTrend[] {
  const skills = new Map<string, SkillTrend & { scores: number[] }>()
  for (const { marks } of runs) {
    for (const item of marks.items) {
      if (item.dial !== 'checklist' || !item.applicable || item.score === null) continue
      const skill = skills.get(item.id) ?? {
        id: item.id,
        title: item.title,
        seen: 0,
        looked: 0,
        openLately: 0,
        scores: [],
      }
      skill.looked += 1
      if (item.score > 0) skill.seen += 1
      skill.scores.push(item.score)
      skills.set(item.id, skill)
    }
  }
  return [...skills.values()]
    .map(({ scores, ...skill }) => ({ ...skill, openLately: scores.slice(-3).filter((score) => score < 0.5).length }))
    .filter(({ openLately }) => openLately > 0)
    .sort((a, b) => b.openLately - a.openLately || a.seen / a.looked - b.seen / b.looked)
}

/**
 * When to drill next: twice in the first week, about day 14, about day 30, then every three months. After what the
 * spacing studies favour (`research/domain.md` 6); uniform gaps would do as well.
 *
 * @param dates - days on which a drill was played, oldest first
 */
export function nextPractice(dates: readonly string[], today: string): NextPractice {
  const [first] = dates
  const last = dates.at(-1)
  if (first === undefined || last === undefined) return { date: today, due: true, because: 'none-yet' }
  const since = (date: string) => (dayOf(date) ?? 0) - (dayOf(first) ?? 0)
  const played = dates.map(since)
  const inWeek = played.filter((day) => day < 7).length
  const now = since(today)
  const plan: Array<{ day: number; because: NextPractice['because']; done: boolean }> = [
    { day: 3, because: 'first-week', done: inWeek >= 2 || now >= 10 },
    { day: 14, because: 'two-weeks', done: played.some((day) => day >= 10) || now >= 24 },
    { day: 30, because: 'a-month', done: played.some((day) => day >= 24) },
  ]
  const open = plan.find(({ done }) => !done)
  const date = open ? daysAfter(first, open.day) : daysAfter(last, 91)
  return { date, due: date <= today, because: open?.because ?? 'quarterly' }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2
}
