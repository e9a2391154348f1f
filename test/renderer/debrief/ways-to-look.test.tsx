import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { debriefHost } from './fixtures/debrief-host'
import { opened } from './fixtures/opened-debrief'

describe('ways to look at what happened', () => {
  it('sorts it by theme, each with a question', async () => {
    await opened()

    fireEvent.click(screen.getByRole('radio', { name: 'by theme' }))

    const orders = screen.getByRole('region', { name: /^Orders/ })
    expect(within(orders).getByText(/how did you learn that it was done/)).toBeTruthy()
    expect(within(orders).getAllByRole('listitem').length).toBeGreaterThan(3)
  })

  it('looks closer by key, and back at the whole drill', async () => {
    const { container } = await opened()
    const ticks = () =>
      [...container.querySelectorAll('svg text')].filter((text) => /^\d\d:\d\d$/.test(text.textContent ?? ''))
    const before = ticks()
      .map((text) => text.textContent)
      .join()

    const chart = screen.getByRole('slider')
    fireEvent.keyDown(chart, { key: '+' })
    fireEvent.keyDown(chart, { key: '+' })
    const closer = ticks()
      .map((text) => text.textContent)
      .join()
    fireEvent.keyDown(chart, { key: '0' })

    expect(closer).not.toBe(before)
    expect(
      ticks()
        .map((text) => text.textContent)
        .join(),
    ).toBe(before)
  })

  it('shows the desk as it was at the cursor, and lets nothing be done on it', async () => {
    await opened()
    fireEvent.click(screen.getByRole('radio', { name: 'the desk' }))

    const slider = screen.getByRole('slider', { name: 'Moment of the drill' })
    fireEvent.change(slider, { target: { value: '0' } })
    // The desk follows the slider in the page's own time, so that the slider never waits for it.
    await waitFor(() => expect(screen.queryAllByText(/replica lag/)).toEqual([]))
    fireEvent.change(slider, { target: { value: '600' } })

    expect(screen.getByRole('heading', { name: 'The desk at T+10:00' })).toBeTruthy()
    expect((await screen.findAllByText(/replica lag/)).length).toBeGreaterThan(0)
    expect(screen.getByRole('columnheader', { name: 'Acted on' })).toBeTruthy()
  })

  it('plays on from the moment at the cursor', async () => {
    const { host } = await opened()

    fireEvent.click(screen.getByRole('button', { name: /Play on from here/ }))

    await waitFor(() => expect(location.hash).toBe('#/desk/fork-1'))
    expect(host.forks).toEqual([{ run: 'run-1', at: 560 }])
  })

  it('lets the bot play on from the moment at the cursor, and lays the two runs side by side', async () => {
    const { host } = await opened()

    fireEvent.click(screen.getByRole('button', { name: /Let the bot play on/ }))

    await waitFor(() => expect(location.hash).toBe('#/debrief/fork-2?tab=compare'))
    expect(host.botForks).toEqual([{ run: 'run-1', at: 560 }])
    expect(host.forks).toEqual([])
  })

  it('does not ask for the bot twice while it plays, and says that it does', async () => {
    let asked = 0
    const host = {
      ...debriefHost(),
      botPlaysOn: () => {
        asked += 1
        return new Promise<never>(() => {})
      },
    }
    await opened(host)

    fireEvent.keyDown(screen.getByRole('slider'), { key: 'b' })
    fireEvent.keyDown(screen.getByRole('slider'), { key: 'b' })
    fireEvent.click(screen.getByRole('button', { name: /Let the bot play on/ }))

    expect(asked).toBe(1)
    expect(screen.getByText('The bot is playing on…')).toBeTruthy()
  })

  it('says why when it cannot be played on from there', async () => {
    const host = { ...debriefHost(), fork: () => Promise.reject(new Error('The drill was over by then.')) }
    await opened(host)

    fireEvent.keyDown(screen.getByRole('slider'), { key: 'r' })

    expect((await screen.findByRole('alert')).textContent).toBe('The drill was over by then.')
  })
})
