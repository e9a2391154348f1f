import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'

import { opened } from './fixtures/opened-debrief'

describe('a guided debrief', () => {
  it('is written large enough for a room, and small again when it is closed', async () => {
    await opened()

    fireEvent.click(screen.getByRole('button', { name: 'Guide a group' }))
    const whileGuided = document.documentElement.dataset.reading
    fireEvent.click(screen.getByRole('button', { name: 'Close the guide' }))

    expect(whileGuided).toBe('far')
    expect(document.documentElement.dataset.reading).toBeUndefined()
  })

  it('counts the minutes that go into each phase, beside those it should take', async () => {
    await opened()
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] })
    fireEvent.click(screen.getByRole('button', { name: 'Guide a group' }))

    act(() => void vi.advanceTimersByTime(6 * 60_000 + 100))

    expect(screen.getByText('6 of about 5 min').dataset.over).toBe('true')
    expect(screen.getByText('0 of about 30 min').dataset.over).toBeUndefined()
    vi.useRealTimers()
  })

  it('leads a group from reactions to application, and opens what each phase looks at', async () => {
    await opened()

    fireEvent.click(screen.getByRole('button', { name: 'Guide a group' }))
    const guide = screen.getByRole('region', { name: 'Guided debrief' })
    const seen: string[] = []
    for (let step = 0; step < 11; step++) {
      seen.push(guide.querySelector('[aria-current=step]')?.textContent?.split(' ')[0] ?? '')
      fireEvent.click(within(guide).getByRole('button', { name: 'Next' }))
    }

    expect([...new Set(seen)]).toEqual(['Reactions', 'Description', 'Analysis', 'Application'])
    expect(screen.getByRole('heading', { name: 'What you take from it' })).toBeTruthy()
    expect(guide.textContent).not.toMatch(/\bwhy\b/i)
  })
})
