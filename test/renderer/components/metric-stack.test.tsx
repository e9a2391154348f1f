import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { withUnit } from '../../../renderer/components/metric-panel'
import { MetricStack } from '../../../renderer/components/metric-stack'
import { timeTicks } from '../../../renderer/components/time-ticks'
import { briefingFixture } from '../fixtures/briefing-fixture'

const metrics = briefingFixture.metrics
const rows = metrics.map((metric) => ({
  metric,
  points: [0, 60, 120, 180].map((at) => ({ at, value: metric.starts + at })),
}))
const stack = (
  <MetricStack
    rows={rows}
    bounds={{ from: 0, to: 240 }}
    marks={[{ at: 118, kind: 'decision', label: 'Roll back?' }]}
    large
  />
)

describe('the graphs', () => {
  it('read out every value where the cursor stands, and what happened there', () => {
    render(stack)
    const cursor = screen.getByRole('slider', { name: 'Moment in the graphs' })

    fireEvent.keyDown(cursor, { key: 'Home' })
    for (let press = 0; press < 24; press++) fireEvent.keyDown(cursor, { key: 'ArrowRight' })

    const spoken = cursor.getAttribute('aria-valuetext') ?? ''
    expect(spoken).toMatch(/^2 minutes/)
    for (const { metric, points } of rows)
      expect(spoken).toContain(`${metric.name} ${withUnit(points[2]?.value ?? 0, metric)}`)
    expect(spoken).toContain('decided: Roll back?')
  })

  it('have an axis of time that says when', () => {
    render(stack)

    expect(screen.getByText('01:00')).toBeTruthy()
    expect(screen.getByText('02:00')).toBeTruthy()
  })

  it('count hosts in whole ones', () => {
    expect(withUnit(2.1, { unit: 'hosts', max: 120 })).toBe('2 hosts')
    expect(withUnit(2.14, { unit: 's', max: 120 })).toBe('2.1 s')
    expect(withUnit(216.4, { unit: '/min', max: 400 })).toBe('216 /min')
  })
})

describe('timeTicks', () => {
  it.each([
    { bounds: { from: 0, to: 240 }, most: 4, ticks: [60, 120, 180] },
    { bounds: { from: 0, to: 900 }, most: 4, ticks: [300, 600] },
    { bounds: { from: 610, to: 1510 }, most: 4, ticks: [900, 1200] },
  ])('marks round moments between $bounds.from and $bounds.to', ({ bounds, most, ticks }) => {
    expect(timeTicks(bounds, most)).toEqual(ticks)
  })
})
