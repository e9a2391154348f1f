import { describe, expect, it } from 'vitest'

import { languageHints } from '../../../scenarios/debrief'
import {
  agreementsOf,
  COMMAND_DOMAINS,
  flaggedMessages,
  loopsOf,
  mark,
  markDifference,
  momentsForDomain,
  type Rating,
  RUBRICS,
  SEASONED_RUBRIC,
  weightedKappa,
} from '../../../scenarios/scoring'
import { slowShopRun } from './fixtures/slow-shop-run'
import { slowShop } from './fixtures/slow-shop-scenario'

const rating = (by: Rating['by'], domain: string, score: number | null): Rating => ({
  by,
  domain,
  score,
  moments: [],
  text: '',
})

describe('the Command dial', () => {
  it('has five domains with three anchors each, in words that judge nobody', () => {
    expect(COMMAND_DOMAINS).toHaveLength(5)
    for (const { anchors, about, source } of COMMAND_DOMAINS) {
      expect(anchors).toHaveLength(3)
      expect(source).not.toBe('')
      expect([...anchors, about].flatMap((text) => languageHints(text))).toEqual([])
    }
  })

  it('offers moments that were on screen', () => {
    const facts = slowShopRun()
    for (const { id } of COMMAND_DOMAINS) {
      const moments = momentsForDomain(id, facts)
      expect(moments.every((moment) => facts.find((fact) => fact.id === moment)?.for === 'seats')).toBe(true)
    }
    expect(momentsForDomain('leadership', facts).length).toBeGreaterThan(0)
  })
})

describe('agreement', () => {
  it.each<[string, Array<[number, number]>, number | null]>([
    [
      'full agreement',
      [
        [1, 1],
        [3, 3],
        [5, 5],
      ],
      1,
    ],
    [
      'full disagreement',
      [
        [1, 5],
        [5, 1],
      ],
      -1,
    ],
    ['one pair', [[3, 3]], null],
    [
      'no spread',
      [
        [3, 3],
        [3, 3],
      ],
      null,
    ],
  ])('%s', (_, pairs, kappa) => {
    expect(weightedKappa(pairs)).toBe(kappa)
  })

  it('agrees with a worked example', () => {
    // Quadratic weights, five pairs: observed 2/16 ÷ 5 = 0.025; expected 66/16 ÷ 25 = 0.165 (all 25 pairs by hand).
    const pairs: Array<[number, number]> = [
      [1, 1],
      [2, 3],
      [3, 3],
      [4, 3],
      [5, 5],
    ]
    const spread = pairs.flatMap(([a]) => pairs.map(([, b]) => ((a - b) * (a - b)) / 16))
    const expected = spread.reduce((sum, one) => sum + one, 0) / spread.length

    expect(weightedKappa(pairs)).toBeCloseTo(1 - 0.025 / expected, 12)
  })

  it('looks only at what both observed', () => {
    const [agreement, ...rest] = agreementsOf([
      rating('self', 'leadership', 4),
      rating('self', 'awareness', null),
      rating('self', 'decisions', 2),
      rating('peer', 'leadership', 4),
      rating('peer', 'awareness', 3),
      rating('peer', 'decisions', 4),
    ])

    expect(rest).toEqual([])
    expect(agreement).toMatchObject({ between: ['self', 'peer'], domains: 2, same: 1, near: 1 })
  })
})

describe('marking again', () => {
  const facts = slowShopRun()

  it('gives the same under the same rubric', () => {
    const { items, dials } = markDifference(mark(facts, slowShop), mark(facts, slowShop))

    expect(items).toEqual([])
    expect(dials.every(({ before, after }) => before === after)).toBe(true)
  })

  it('shows what another rubric makes of it', () => {
    const { from, to, items } = markDifference(mark(facts, slowShop), mark(facts, slowShop, SEASONED_RUBRIC))

    expect([from.id, to.id]).toEqual(['hearback', 'seasoned'])
    expect(items.length).toBeGreaterThan(0)
    expect(items.every(({ before, after }) => before !== after)).toBe(true)
  })

  it('has rubrics of different names', () => {
    expect(new Set(RUBRICS.map(({ id }) => id)).size).toBe(RUBRICS.length)
  })
})

describe('the five parts', () => {
  it('are looked for in few messages only, and change no mark', () => {
    const facts = slowShopRun()
    const flagged = flaggedMessages(loopsOf(facts), facts, slowShop)

    expect(flagged.length).toBeGreaterThan(0)
    expect(flagged.length).toBeLessThan(facts.filter(({ kind }) => kind === 'message').length)
    expect(mark(facts, slowShop).items.some(({ id }) => id.includes('five'))).toBe(false)
  })
})

describe('a run that was given up', () => {
  const facts = slowShopRun().filter(({ kind }) => kind !== 'drill-ended')
  const last = facts.at(-1)?.at ?? 0

  it('ends where it was left, not at its last fact', () => {
    const then = mark(facts, slowShop, RUBRICS[0], last + 3600)
    const now = mark(facts, slowShop, RUBRICS[0], last)

    expect(then.beside.customers.down + then.beside.customers.degraded).toBeGreaterThanOrEqual(
      now.beside.customers.down + now.beside.customers.degraded,
    )
    expect(then.items.filter(({ seen }) => seen === 'not reached').length).toBeLessThanOrEqual(
      now.items.filter(({ seen }) => seen === 'not reached').length,
    )
  })
})
