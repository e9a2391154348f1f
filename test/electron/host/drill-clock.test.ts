import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { DrillClock } from '../../../electron/host/drill-clock'

describe('DrillClock', () => {
  it('stands still until it is let go', () => {
    expect(new DrillClock(12, 0).at(60_000)).toBe(12)
  })

  it('keeps its place when pace changes', () => {
    const clock = new DrillClock(0, 0)

    clock.set({ paused: false }, 1000)
    clock.set({ speed: 8 }, 3000)
    clock.set({ paused: true }, 4000)

    expect(clock.read(9000)).toEqual({ at: 10, paused: true, speed: 8 })
  })

  it.each([
    { name: 'no slower than a tenth', speed: 0, is: 0.1 },
    { name: 'no faster than eight times', speed: 100, is: 8 },
  ])('goes $name', ({ speed, is }) => {
    const clock = new DrillClock(0, 0)

    clock.set({ speed }, 0)

    expect(clock.speed).toBe(is)
  })

  it('never goes back, whatever is done to it', () => {
    const change = fc.record(
      { paused: fc.boolean(), speed: fc.double({ min: 0.1, max: 8, noNaN: true }) },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(5000), change)), (steps) => {
        const clock = new DrillClock(0, 0)
        let wall = 0
        let before = 0
        for (const [passed, pace] of steps) {
          wall += passed
          clock.set(pace, wall)
          expect(clock.at(wall)).toBeGreaterThanOrEqual(before)
          before = clock.at(wall)
        }
      }),
    )
  })
})
