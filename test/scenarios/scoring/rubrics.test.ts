import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { mark, RUBRICS } from '../../../scenarios/scoring'
import { apacheGood } from '../../players/apache-good'
import { shipped } from '../../players/library'
import { playWith } from '../../players/play-with'
import { anyPlan, clock, factsOf } from './fixtures/any-run'
import { earlier } from './fixtures/earlier'
import { novice } from './fixtures/novice'
import { slowShop } from './fixtures/slow-shop-scenario'

const DIALS = ['checklist', 'outbound', 'inbound'] as const

describe.each(RUBRICS.map((rubric) => ({ name: rubric.id, rubric })))('under the rubric $name', ({ rubric }) => {
  // What comes round again is left out: there, sooner now is sooner next time, too.
  const scenario = {
    ...slowShop,
    checklists: slowShop.checklists.map((list) => ({
      ...list,
      items: list.items.filter((item) => item.every === undefined),
    })),
  }

  it('doing a credited thing earlier never lowers a mark', () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(), fc.integer({ min: 1, max: 600 }), (plan, which, by) => {
        const before = mark(factsOf(plan), scenario, rubric)
        const after = mark(factsOf(earlier(plan, which, by)), scenario, rubric)

        for (const dial of DIALS) {
          expect(after.dials[dial].score ?? 0).toBeGreaterThanOrEqual((before.dials[dial].score ?? 0) - 1e-9)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('words for the sake of words raise nothing', () => {
    fc.assert(
      fc.property(anyPlan, fc.array(fc.integer({ min: 0, max: 1500 }), { maxLength: 20 }), (plan, times) => {
        const loud = factsOf(plan, (run) => {
          for (const time of times) run.say(clock(time), 'imoc', 'Any news?')
        })

        expect(mark(loud, slowShop, rubric).dials).toEqual(mark(factsOf(plan), slowShop, rubric).dials)
      }),
    )
  })

  it('the same facts give the same marks, each worth between nothing and all', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const marks = mark(factsOf(plan), slowShop, rubric)

        expect(mark(factsOf(plan), slowShop, rubric)).toEqual(marks)
        for (const { score } of marks.items) {
          if (score !== null) expect(score >= 0 && score <= 1).toBe(true)
        }
      }),
    )
  })

  it('somebody who knows the craft stands before a novice, and a novice before silence', () => {
    const apache = shipped('apache-upgrade')
    const sum = (player: Parameters<typeof playWith>[1]) => {
      const { dials } = mark(playWith(apache, player, { seed: 7 }).facts, apache, rubric)
      return DIALS.reduce((total, dial) => total + (dials[dial].score ?? 0), 0)
    }

    expect(sum(apacheGood())).toBeGreaterThan(sum(novice()))
    expect(sum(novice())).toBeGreaterThan(sum(() => []))
  })
})
