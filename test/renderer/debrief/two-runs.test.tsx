import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { DebriefScreen } from '../../../renderer/screens/debrief/debrief-screen'
import { debriefHost, recordingOf } from './fixtures/debrief-host'
import { opened } from './fixtures/opened-debrief'

describe('two runs', () => {
  it('stand on one time axis, with where they part', async () => {
    const first = recordingOf()
    const other = {
      ...first,
      header: { ...first.header, run: 'run-2', forkedFrom: { run: 'run-1', at: 400 } },
      facts: first.facts.filter(({ at }) => at < 900),
      at: 900,
    }
    await opened(debriefHost(first, [other]), 'Compare')

    expect(await screen.findByText('They part at T+06:40.')).toBeTruthy()
    const [mine, theirs] = screen.getAllByRole('slider')
    expect(mine?.getAttribute('aria-valuemax')).toBe(theirs?.getAttribute('aria-valuemax'))
    expect(screen.getByRole('region', { name: 'Marked otherwise' })).toBeTruthy()
  })

  it('opens on the comparison at the second they part, and shows the drill from there', async () => {
    const first = recordingOf()
    const fork = {
      ...first,
      header: { ...first.header, run: 'run-2', forkedFrom: { run: 'run-1', at: 400, by: 'bot' as const } },
    }
    const { container } = render(<DebriefScreen host={debriefHost(fork, [first])} run="run-2" tab="compare" />)

    expect(await screen.findByText('They part at T+06:40.')).toBeTruthy()
    expect(screen.getByRole('heading', { name: 'This run, played on by the bot' })).toBeTruthy()
    expect(screen.getAllByRole('slider')[0]?.getAttribute('aria-valuetext')).toMatch(/^6 minutes 40 seconds/)
    const ticks = () => container.querySelector('[role=slider] svg')?.textContent ?? ''
    expect(ticks()).not.toContain('02:00')
    fireEvent.click(screen.getByRole('radio', { name: 'the whole drill' }))
    expect(ticks()).toContain('02:00')
  })

  it('says how to make another when there is none', async () => {
    await opened(undefined, 'Compare')

    expect(await screen.findByText(/“Play on from here” makes one/)).toBeTruthy()
  })
})
