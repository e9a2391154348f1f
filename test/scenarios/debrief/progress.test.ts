import { describe, expect, it } from 'vitest'

import {
  dayOf,
  daysAfter,
  drillToPlay,
  nextPractice,
  type PlayedRun,
  progressOf,
  type SkillResult,
} from '../../../scenarios/debrief'
import type { SkillId } from '../../../scenarios/format'
import { bandOf } from '../../../scenarios/scoring'

const at = (score: number) => ({ score, band: bandOf(score) })

function skill(id: SkillId, score: number): SkillResult {
  const miss = score < 0.5 ? { item: 'checklist/claim-command', fact: 7, at: 60, why: 'Not seen in this run.' } : null
  return { skill: id, looked: 1, met: miss ? 0 : 1, score, miss, weight: miss ? 2 : 0 }
}

function played(index: number, scenario: string, some: Partial<PlayedRun> = {}): PlayedRun {
  return {
    run: `r${index}`,
    scenario,
    title: `About ${scenario}`,
    startedAt: `2026-01-${String(index).padStart(2, '0')}T10:00:00.000Z`,
    forked: false,
    micro: null,
    dials: { checklist: at(0.5), outbound: at(0.5), inbound: null },
    skills: [],
    ...some,
  }
}

const fourScores = [0.2, 0.4, 0.9, 0.7]
const four = (make: (score: number) => Partial<PlayedRun>) =>
  ['a', 'b', 'c', 'd'].map((scenario, index) => played(index + 1, scenario, make(fourScores[index] ?? 0)))

describe('progress', () => {
  it.each([
    { name: 'none', scenarios: [], missing: 4 },
    { name: 'one, however often', scenarios: ['a', 'a', 'a', 'a', 'a'], missing: 3 },
    { name: 'three', scenarios: ['a', 'b', 'c', 'a'], missing: 1 },
    { name: 'four', scenarios: ['a', 'b', 'c', 'd'], missing: 0 },
  ])(
    'shows a trend from four different scenarios on, and says how many are lacking: $name',
    ({ scenarios, missing }) => {
      const { dials } = progressOf(
        scenarios.map((scenario, index) => played(index + 1, scenario)),
        '2026-02-01',
      )

      const checklist = dials.find(({ id }) => id === 'checklist')
      expect(checklist?.missing).toBe(missing)
      expect(checklist?.points.length).toBe(missing === 0 ? scenarios.length : 0)
    },
  )

  it('counts for each dial and skill only what called for it', () => {
    const runs = four(() => ({ skills: [skill('hand-over', 0.9)] })).map((run, index) =>
      index === 3 ? { ...run, skills: [] } : run,
    )

    const { dials, skills } = progressOf(runs, '2026-02-01')

    expect(dials.map(({ id, missing }) => [id, missing])).toEqual([
      ['checklist', 0],
      ['outbound', 0],
      ['inbound', 4],
    ])
    expect(skills).toMatchObject([{ id: 'hand-over', scenarios: 3, missing: 1, points: [] }])
  })

  it.each([
    { last: 0.7, moved: 'up' },
    { last: 0.41, moved: 'level' },
    { last: 0.1, moved: 'down' },
  ])('lays the latest ($last) beside the middle of one’s own past: $moved', ({ last, moved }) => {
    const runs = four((score) => ({ dials: { checklist: at(score), outbound: null, inbound: null } }))
    runs[3] = played(4, 'd', { dials: { checklist: at(last), outbound: null, inbound: null } })

    const { dials } = progressOf(runs, '2026-02-01')

    expect(dials[0]).toMatchObject({ id: 'checklist', moved })
    expect(dials[0]?.points.map(({ run }) => run)).toEqual(['r1', 'r2', 'r3', 'r4'])
  })

  it('keeps the latest of very many', () => {
    const runs = Array.from({ length: 200 }, (_, index) =>
      played(1, 'abcd'[index % 4] ?? '', {
        run: `r${index}`,
        startedAt: `2026-01-01T10:${String(index).padStart(3, '0')}`,
      }),
    )

    const points = progressOf(runs, '2026-02-01').dials[0]?.points

    expect(points?.length).toBeLessThanOrEqual(24)
    expect(points?.at(-1)?.run).toBe('r199')
  })

  it('counts no run that was played on from another', () => {
    expect(progressOf([played(1, 'a'), played(2, 'a', { forked: true })], '2026-02-01').runs).toBe(1)
  })

  it('knows no rank, no total and no figure but a band', () => {
    expect(
      JSON.stringify(
        progressOf(
          four(() => ({})),
          '2026-02-01',
        ),
      ),
    ).not.toMatch(/"(?:total|rank|score)":/)
  })
})

describe('what to practise', () => {
  it('is what was missed the last time it was called for, with the run and the moment that show it', () => {
    const runs = [
      played(1, 'a', { skills: [skill('hand-over', 0.1), skill('stand-down', 0.1)] }),
      played(2, 'b', { skills: [skill('hand-over', 0.2), skill('stand-down', 0.9)] }),
    ]

    const { practise } = progressOf(runs, '2026-02-01')

    expect(practise).toMatchObject([
      {
        skill: 'hand-over',
        missedIn: 2,
        lately: 2,
        run: 'r2',
        title: 'About b',
        date: '2026-01-02',
        miss: { fact: 7 },
      },
    ])
  })

  it('puts first what was missed most and latest', () => {
    const runs = [
      played(1, 'a', { skills: [skill('hand-over', 0), skill('stand-down', 0.4)] }),
      played(2, 'b', { skills: [skill('hand-over', 0.4), skill('stand-down', 0)] }),
    ]

    expect(progressOf(runs, '2026-02-01').practise.map((open) => open.skill)).toEqual(['stand-down', 'hand-over'])
  })

  it('is let go of once a micro-drill showed it', () => {
    const missed = played(1, 'a', { skills: [skill('hand-over', 0.1)] })
    const shown = played(2, 'hand-over', { micro: 'hand-over', skills: [skill('hand-over', 1)] })

    expect(progressOf([missed], '2026-02-01').practise).toHaveLength(1)
    expect(progressOf([missed, shown], '2026-02-01').practise).toEqual([])
  })
})

describe('when to drill next', () => {
  it.each([
    ['nothing played', [], '2026-01-05', '2026-01-05', 'none-yet'],
    ['one drill', ['2026-01-01'], '2026-01-02', '2026-01-04', 'first-week'],
    ['two in week one', ['2026-01-01', '2026-01-04'], '2026-01-05', '2026-01-15', 'two-weeks'],
    ['then day 14', ['2026-01-01', '2026-01-04', '2026-01-15'], '2026-01-16', '2026-01-31', 'a-month'],
    ['then day 30', ['2026-01-01', '2026-01-04', '2026-01-15', '2026-01-31'], '2026-02-01', '2026-05-02', 'quarterly'],
    ['weeks missed', ['2026-01-01'], '2026-03-01', '2026-01-31', 'a-month'],
  ])('%s', (_, dates, today, date, because) => {
    expect(nextPractice(dates, today)).toMatchObject({ date, because, due: date <= today })
  })

  it('counts drills, not three minutes on one skill', () => {
    const drill = played(1, 'a')
    const micro = played(3, 'hand-over', { micro: 'hand-over' })

    expect(progressOf([drill, micro], '2026-01-04').next).toMatchObject({ because: 'first-week', date: '2026-01-04' })
    expect(progressOf([drill, played(3, 'b')], '2026-01-04').next).toMatchObject({ because: 'two-weeks' })
  })
})

describe('which drill to play next', () => {
  const library = [
    { scenario: 'hard', level: 4 },
    { scenario: 'easy', level: 1 },
    { scenario: 'hand-over', level: 1, skill: 'hand-over' },
  ]

  it.each([
    { name: 'the easiest of those not played', runs: [], drill: 'easy' },
    { name: 'one not played yet', runs: [{ scenario: 'easy', startedAt: '2026-01-01' }], drill: 'hard' },
    {
      name: 'else the one played longest ago',
      runs: [
        { scenario: 'easy', startedAt: '2026-01-01' },
        { scenario: 'hard', startedAt: '2026-01-05' },
        { scenario: 'easy', startedAt: '2026-01-09' },
      ],
      drill: 'hard',
    },
  ])('$name', ({ runs, drill }) => {
    expect(drillToPlay(library, runs)?.scenario).toBe(drill)
    expect(drillToPlay(library.toReversed(), runs)?.scenario).toBe(drill)
  })

  it('none, when there is none', () => {
    expect(drillToPlay([], [])).toBeNull()
  })
})

describe('days', () => {
  it('are counted as the calendar does', () => {
    for (let day = -20_000; day < 60_000; day += 137) {
      const date = new Date(day * 86_400_000).toISOString().slice(0, 10)
      expect(dayOf(date)).toBe(day)
      expect(daysAfter('1970-01-01', day)).toBe(date)
    }
    expect(dayOf('2025-02-29')).toBeNull()
  })
})
