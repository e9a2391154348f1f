import { describe, expect, it } from 'vitest'

import { dayOf, daysAfter, nextPractice, type PlayedRun, progressOf } from '../../../scenarios/debrief'
import { mark } from '../../../scenarios/scoring'
import { slowShopRun } from '../scoring/fixtures/slow-shop-run'
import { slowShop } from '../scoring/fixtures/slow-shop-scenario'

const marks = mark(slowShopRun(), slowShop)

function played(index: number, scenario: string, score = 0.5, forked = false): PlayedRun {
  return {
    run: `r${index}`,
    scenario,
    title: scenario,
    startedAt: `2026-01-${String(index).padStart(2, '0')}T10:00:00.000Z`,
    forked,
    marks: { ...marks, dials: { ...marks.dials, checklist: { ...marks.dials.checklist, score, band: 'solid' } } },
  }
}

describe('progress', () => {
  it('shows no trend before four different scenarios', () => {
    const three = progressOf(
      [1, 2, 3, 4].map((day) => played(day, day === 4 ? 'a' : (['a', 'b', 'c'][day - 1] ?? ''))),
      '2026-02-01',
    )

    expect(three).toMatchObject({ runs: 4, scenarios: 3, missing: 1, trends: [] })
  })

  it('lays the latest beside the middle of one’s own past', () => {
    const runs = ['a', 'b', 'c', 'd'].map((scenario, index) => played(index + 1, scenario, [0.2, 0.4, 0.9, 0.7][index]))

    const { trends } = progressOf(runs, '2026-02-01')

    expect(trends.find(({ dial }) => dial === 'checklist')).toMatchObject({ latest: 0.7, usual: 0.4, moved: 'up' })
  })

  it('counts no run that was played on from another', () => {
    expect(progressOf([played(1, 'a'), played(2, 'a', 1, true)], '2026-02-01').runs).toBe(1)
  })

  it('puts first what was open lately', () => {
    const open = marks.items.find(({ dial, applicable }) => dial === 'checklist' && applicable)
    const items = marks.items.map((item) => (item.id === open?.id ? { ...item, score: 0 } : item))
    const runs = [played(1, 'a'), played(2, 'b')].map((one) => ({ ...one, marks: { ...one.marks, items } }))

    const { practise } = progressOf(runs, '2026-02-01')

    expect(practise[0]).toMatchObject({ id: open?.id, looked: 2, seen: 0, openLately: 2 })
    expect(practise.every(({ openLately }) => openLately > 0)).toBe(true)
  })

  it('knows no rank and no total', () => {
    expect(JSON.stringify(progressOf([played(1, 'a')], '2026-02-01'))).not.toMatch(/"(?:total|rank|score)":/)
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
