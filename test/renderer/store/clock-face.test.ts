import { describe, expect, it } from 'vitest'

import { drillTime, minutesSeconds, timeLeft } from '../../../renderer/design/drill-time'
import { drillNow } from '../../../renderer/store/clock-face'
import { lengthOf } from '../../../renderer/text/length-of'

describe('drillNow', () => {
  it.each([
    { name: 'stands still while paused', clock: { at: 60, paused: true, speed: 8 }, passed: 5000, now: 60 },
    { name: 'runs with the wall clock at 1×', clock: { at: 60, paused: false, speed: 1 }, passed: 5000, now: 65 },
    { name: 'runs eight times as fast at 8×', clock: { at: 60.5, paused: false, speed: 8 }, passed: 500, now: 64.5 },
    { name: 'runs at a tenth', clock: { at: 60, paused: false, speed: 0.1 }, passed: 5000, now: 60.5 },
    { name: 'never runs backwards', clock: { at: 60, paused: false, speed: 1 }, passed: -100, now: 60 },
  ])('$name', ({ clock, passed, now }) => {
    expect(drillNow({ clock, arrived: 1000 }, 1000 + passed)).toBeCloseTo(now)
  })
})

describe('times on screen', () => {
  it.each([
    { shown: drillTime(582), as: 'T+09:42' },
    { shown: drillTime(3723), as: 'T+1:02:03' },
    { shown: minutesSeconds(0), as: '00:00' },
    { shown: timeLeft(133), as: '2:13' },
    { shown: timeLeft(-40), as: '-0:40' },
    { shown: timeLeft(0), as: '0:00' },
    { shown: lengthOf(40), as: '40 s' },
    { shown: lengthOf(245), as: '4 min' },
    { shown: lengthOf(3900), as: '1 h 5 min' },
  ])('are written like $as', ({ shown, as }) => {
    expect(shown).toBe(as)
  })
})
