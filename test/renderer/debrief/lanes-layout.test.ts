import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { layoutLanes, NAME_WIDTH } from '../../../renderer/screens/debrief/lanes-layout'
import { tellDebrief } from '../../../scenarios/debrief'
import { mark } from '../../../scenarios/scoring'
import { anyPlan, factsOf } from '../../scenarios/scoring/fixtures/any-run'
import { slowShopRun } from '../../scenarios/scoring/fixtures/slow-shop-run'
import { slowShop } from '../../scenarios/scoring/fixtures/slow-shop-scenario'

function debriefOf(facts = slowShopRun()) {
  const recording = { header: { run: 'r', seed: 7 }, facts, scenario: slowShop, at: facts.at(-1)?.at ?? 0 }
  return tellDebrief(recording, mark(facts, slowShop))
}

describe('layoutLanes', () => {
  it('keeps everything inside the width it was given', () => {
    const { loops, marks, bars, ticks } = layoutLanes(debriefOf(), 800)

    for (const x of [
      ...loops.flatMap((loop) => [loop.x, loop.endX]),
      ...marks.map(({ x }) => x),
      ...ticks.map(({ x }) => x),
    ]) {
      expect(x).toBeGreaterThanOrEqual(NAME_WIDTH)
      expect(x).toBeLessThanOrEqual(800)
    }
    for (const bar of bars) expect(bar.x + bar.width).toBeLessThanOrEqual(800)
  })

  it.each([1, 59, 3600, 86_400, 7 * 86_400, Number.MAX_SAFE_INTEGER])(
    'leaves room between ticks, and has some, when a drill says it took %i seconds',
    (to) => {
      const { ticks } = layoutLanes({ ...debriefOf(), length: to }, 800, { from: 0, to })
      const gaps = ticks.slice(1).map(({ x }, index) => x - (ticks[index]?.x ?? 0))

      expect(ticks.length).toBeGreaterThan(0)
      expect(Math.min(800, ...gaps)).toBeGreaterThan(50)
    },
  )

  it('finds the second under a pixel again', () => {
    const layout = layoutLanes(debriefOf(), 900)

    expect(layout.atOf(layout.xOf(760))).toBeCloseTo(760)
    expect(layout.atOf(0)).toBe(0)
  })

  it('runs a loop along the lane of who was asked, an open signal along that of who spoke', () => {
    const debrief = debriefOf()
    const { loops, lanes } = layoutLanes(debrief, 900)
    const laneOf = (id: string) => lanes.find(({ lane }) => lane.id === id)?.y
    const loop = (label: string) => loops.find(({ line }) => line.label === label)

    expect(loop('verify from outside')).toMatchObject({ fromY: laneOf('imoc'), y: laneOf('ravi') })
    expect(loop('replica lag is creeping')).toMatchObject({ fromY: laneOf('priya'), y: laneOf('priya') })
  })

  it('never draws two loops over each other in one row', () => {
    fc.assert(
      fc.property(anyPlan, fc.integer({ min: 400, max: 2000 }), (plan, width) => {
        const { loops } = layoutLanes(debriefOf(factsOf(plan)), width)

        for (const y of new Set(loops.map((loop) => loop.y))) {
          const row = loops.filter((loop) => loop.y === y).toSorted((one, other) => one.x - other.x)
          for (const [index, loop] of row.entries()) {
            const next = row[index + 1]
            if (next) expect(loop.endX).toBeLessThanOrEqual(next.x + 1)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('never writes the words of one loop over those of another in the same row', () => {
    const CHARACTER = 5.9
    fc.assert(
      fc.property(anyPlan, fc.integer({ min: 500, max: 2000 }), (plan, width) => {
        const { loops } = layoutLanes(debriefOf(factsOf(plan)), width)

        for (const y of new Set(loops.map((loop) => loop.y))) {
          const words = loops
            .filter((loop) => loop.y === y)
            .map(({ label, labelX, labelEnds }) => {
              const length = label.length * CHARACTER
              return labelEnds ? { from: labelX - length, to: labelX } : { from: labelX, to: labelX + length }
            })
            .toSorted((one, other) => one.from - other.from)
          for (const [index, { to }] of words.entries()) {
            const next = words[index + 1]
            if (next) expect(to).toBeLessThanOrEqual(next.from + 1)
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})
