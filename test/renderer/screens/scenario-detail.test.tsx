import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'

import { readRoute, routeTo } from '../../../renderer/routes'
import { ScenarioDetail } from '../../../renderer/screens/home/scenario-detail'
import { briefingFixture } from '../fixtures/briefing-fixture'

describe('the options of a scenario', () => {
  it('offers a pace of the room, and says what it changes', () => {
    const onStart = vi.fn()
    render(<ScenarioDetail briefing={briefingFixture} played={false} primary onStart={onStart} />)

    fireEvent.click(screen.getByRole('radio', { name: 'Hard' }))
    fireEvent.click(screen.getByRole('button', { name: 'Read the brief' }))

    expect(screen.getByText(/People take longer.*What breaks and what helps stay the same/)).toBeTruthy()
    expect(onStart).toHaveBeenCalledWith({ seed: null, assistance: 'full', difficulty: 'hard' })
  })

  it.each([
    { played: false, named: 0 },
    { played: true, named: 1 },
  ])('names the sources, which tell what it is about, only once it was played: $played', ({ played, named }) => {
    render(<ScenarioDetail briefing={briefingFixture} played={played} primary onStart={() => {}} />)

    expect(screen.queryAllByText('Inspired by')).toHaveLength(named)
  })

  it('carries the choice in the address', () => {
    const route = { screen: 'briefing', scenario: 's', assistance: 'lists', difficulty: 'calm', seed: 7 } as const

    expect(readRoute(routeTo(route))).toEqual(route)
  })
})
