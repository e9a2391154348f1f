import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Fact } from '../../../scenarios/engine'
import { type DialId, type Marks, mark } from '../../../scenarios/scoring'
import { apacheGood } from '../../players/apache-good'
import { shipped } from '../../players/library'
import { playWith } from '../../players/play-with'
import { anyPlan, clock, factsOf } from './fixtures/any-run'
import { earlier } from './fixtures/earlier'
import { novice } from './fixtures/novice'
import { slowShopRun } from './fixtures/slow-shop-run'
import { slowShop } from './fixtures/slow-shop-scenario'

const DIALS: readonly DialId[] = ['checklist', 'outbound', 'inbound']
const marksOf = (facts: readonly Fact[]) => mark(facts, slowShop)

/** No dial of `after` is below that of `before`. */
function expectNoLess(after: Marks, before: Marks): void {
  for (const dial of DIALS) {
    expect(after.dials[dial].score ?? 0, dial).toBeGreaterThanOrEqual((before.dials[dial].score ?? 0) - 1e-9)
  }
}

function expectSame(after: Marks, before: Marks): void {
  for (const dial of DIALS) expect(after.dials[dial].score, dial).toBe(before.dials[dial].score)
}

describe('marks', () => {
  it('are the same for the same facts', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(marksOf(factsOf(plan))).toEqual(marksOf(factsOf(plan)))
      }),
    )
  })

  it('leave the facts as they were', () => {
    const facts = slowShopRun()
    const before = structuredClone(facts)

    marksOf(facts)

    expect(facts).toEqual(before)
  })

  it('never fall when a credited thing is done earlier', () => {
    // What comes round again is left out: there, sooner now is sooner next time, too.
    const scenario = {
      ...slowShop,
      checklists: slowShop.checklists.map((list) => ({
        ...list,
        items: list.items.filter((item) => item.every === undefined),
      })),
    }

    fc.assert(
      fc.property(anyPlan, fc.nat(), fc.integer({ min: 1, max: 600 }), (plan, which, by) => {
        expectNoLess(mark(factsOf(earlier(plan, which, by)), scenario), mark(factsOf(plan), scenario))
      }),
      { numRuns: 1000 },
    )
  })

  it('never rise for words, however many', () => {
    fc.assert(
      fc.property(anyPlan, fc.array(fc.integer({ min: 0, max: 1500 }), { maxLength: 20 }), (plan, times) => {
        const loud = factsOf(plan, (run) => {
          for (const time of times) run.say(clock(time), 'imoc', 'Any news?')
        })

        expectSame(marksOf(loud), marksOf(factsOf(plan)))
      }),
    )
  })

  it('never rise for saying an order again', () => {
    fc.assert(
      fc.property(
        anyPlan,
        fc.nat(),
        fc.integer({ min: 0, max: 59 }),
        fc.integer({ min: 1, max: 5 }),
        (plan, which, after, times) => {
          const order = plan.orders[which % Math.max(1, plan.orders.length)]
          // Said again within the minute of the last: the same order, however it went the second time.
          const again = order
            ? Array.from({ length: times }, (_, index) => ({
                ...order,
                at: order.at + Math.round((after * (index + 1)) / times),
              }))
            : []

          expectNoLess(marksOf(factsOf(plan)), marksOf(factsOf({ ...plan, orders: [...plan.orders, ...again] })))
        },
      ),
    )
  })

  it('never take an acknowledgment without content for a closed loop', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const acks = plan.signals.map((signal) => ({
          ...signal,
          marked: signal.at + 5,
          acknowledged: null,
          owned: null,
        }))

        const { items } = marksOf(factsOf({ ...plan, signals: acks }))

        for (const item of items.filter(({ dial, applicable }) => dial === 'inbound' && applicable)) {
          expect(item.score).toBeLessThanOrEqual(0.2)
          expect(item.parts.closed).toBe(0)
        }
      }),
    )
  })

  it('do not depend on what anybody is called', () => {
    const renamed = {
      ...slowShop,
      people: Object.fromEntries(
        Object.entries(slowShop.people).map(([id, person]) => [id, { ...person, name: `Somebody ${id.length}` }]),
      ),
    }

    fc.assert(
      fc.property(anyPlan, (plan) => {
        const facts = factsOf(plan)

        expect(scoresOf(mark(facts, renamed))).toEqual(scoresOf(marksOf(facts)))
      }),
    )
  })

  it('do not depend on who anybody is', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const facts = factsOf(plan)
        const swapped: Fact[] = JSON.parse(JSON.stringify(facts).replaceAll('"ilse"', '"zoe"'))

        expect(scoresOf(marksOf(swapped))).toEqual(scoresOf(marksOf(facts)))
      }),
    )
  })

  it('do not look at ticks', () => {
    const ticks = fc.array(
      fc.record({ at: fc.nat({ max: 1500 }), item: fc.constantFrom('claim', 'lock', 'severity'), on: fc.boolean() }),
    )

    fc.assert(
      fc.property(anyPlan, ticks, (plan, ticked) => {
        const facts = factsOf(plan, (run) => {
          for (const { at, item, on } of ticked) run.at(clock(at), { kind: 'item-ticked', item, on })
        })

        expectSame(marksOf(facts), marksOf(factsOf(plan)))
      }),
    )
  })

  it('keep every score between nothing and one, with evidence that exists', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const facts = factsOf(plan)
        const ids = new Set(facts.map(({ id }) => id))

        for (const item of marksOf(facts).items) {
          expect(item.score === null).toBe(!item.applicable)
          expect(item.score ?? 0).toBeGreaterThanOrEqual(0)
          expect(item.score ?? 0).toBeLessThanOrEqual(1)
          expect(item.evidence.every((id) => ids.has(id))).toBe(true)
          expect(item.why).not.toBe('')
        }
      }),
    )
  })
})

describe('marks of real runs', () => {
  const scenario = shipped('apache-upgrade')
  const seeds = [1, 7, 42]

  it.each(seeds)('rank a good run over a novice over silence, on seed %i', (seed) => {
    const [good, new_, silent] = [apacheGood(), novice(), () => []].map(
      (player) => mark(playWith(scenario, player, { seed }).facts, scenario).dials,
    )

    for (const dial of DIALS) {
      expect(good?.[dial].score ?? 0, dial).toBeGreaterThan(new_?.[dial].score ?? 1)
      expect(new_?.[dial].score ?? 0, dial).toBeGreaterThanOrEqual(silent?.[dial].score ?? 1)
    }
    expect(new_?.checklist.score).toBeGreaterThan(silent?.checklist.score ?? 1)
  })

  it('are low for "ack" to everything', () => {
    const { dials } = mark(playWith(scenario, novice(), { seed: 7 }).facts, scenario)

    expect(dials.inbound.score).toBeLessThanOrEqual(0.2)
  })

  it('agree with the engine on which items were called for', () => {
    for (const player of [apacheGood(), novice(), () => []]) {
      const { facts } = playWith(scenario, player, { seed: 7 })
      const cued = new Set(facts.flatMap((fact) => (fact.kind === 'item-cued' ? [`checklist/${fact.item}`] : [])))

      const applied = mark(facts, scenario).items.filter(({ dial, applicable }) => dial === 'checklist' && applicable)

      for (const { id } of applied) expect(cued).toContain(id)
    }
  })
})

function scoresOf(marks: Marks): unknown {
  return marks.items.map(({ id, score, applicable, evidence }) => ({ id, score, applicable, evidence }))
}
