import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { graded } from '../../../scenarios/scoring/grade'

const clock = { cue: 100, within: 60, late: 180, lateWorth: 0.5, harm: null }

describe('graded', () => {
  it.each([
    { name: 'gives all inside the target', seen: 160, score: 1 },
    { name: 'gives three quarters halfway to late', seen: 220, score: 0.75 },
    { name: 'gives half at the late limit', seen: 280, score: 0.5 },
    { name: 'gives nothing for what was not seen', seen: null, score: 0 },
  ])('$name', ({ seen, score }) => {
    expect(graded(seen, clock)).toBeCloseTo(score)
  })

  it('never gives less for earlier', () => {
    const second = fc.integer({ min: 0, max: 1000 })

    fc.assert(
      fc.property(second, second, fc.option(second), second, second, (one, other, harm, within, more) => {
        const set = { ...clock, within, late: within + more, harm }

        expect(graded(Math.min(one, other), set)).toBeGreaterThanOrEqual(graded(Math.max(one, other), set))
      }),
    )
  })
})
