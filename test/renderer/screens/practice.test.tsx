import { fireEvent, render, screen, within } from '@testing-library/react'
import axe from 'axe-core'
import { afterEach, describe, expect, it, vi } from 'vitest'

import type { HostApi, OwnProgress, RunCard } from '../../../electron/bridge'
import { readRoute, routeTo } from '../../../renderer/routes'
import { NextPractice } from '../../../renderer/screens/home/next-practice'
import { ProgressScreen } from '../../../renderer/screens/progress/progress-screen'
import { type PlayedRun, progressOf } from '../../../scenarios/debrief'
import type { SkillId } from '../../../scenarios/format'
import { briefingFixture } from '../fixtures/briefing-fixture'

afterEach(() => {
  location.hash = ''
})

function played(index: number, scenario: string, missed: SkillId | null = null): PlayedRun {
  const score = missed ? 0 : 0.9
  return {
    run: `r${index}`,
    scenario,
    title: `Monday, 0${index}:00`,
    startedAt: `2026-01-0${index}T10:00:00.000Z`,
    forked: false,
    micro: null,
    dials: { checklist: { score, band: missed ? 'developing' : 'strong' }, outbound: null, inbound: null },
    skills: [
      {
        skill: missed ?? 'open-the-call',
        looked: 1,
        met: missed ? 0 : 1,
        score,
        weight: missed ? 3 : 0,
        miss: missed && {
          item: 'checklist/first-post',
          fact: 31,
          at: 60,
          why: 'First public update. Not seen in this run.',
        },
      },
    ],
  }
}

const four = [played(1, 'a'), played(2, 'b'), played(3, 'c'), played(4, 'd', 'update-the-status')]
const progress = (runs: readonly PlayedRun[], today = '2026-01-05') => progressOf(runs, today)
const hostWith = (own: Partial<OwnProgress>) =>
  ({ progress: async () => ({ progress: progress(four), toMark: 0, toRead: 0, ...own }) }) as unknown as HostApi

async function shown(own: Partial<OwnProgress> = {}) {
  const view = render(<ProgressScreen host={hostWith(own)} onLeave={() => {}} />)
  await screen.findByRole('heading', { name: 'Beside your own past' })
  return view
}

describe('one’s own past', () => {
  it('is told in bands beside one’s usual, from four different scenarios on', async () => {
    await shown()

    const checklist = screen.getByRole('heading', { name: 'Checklist' }).closest('li')
    const inbound = screen.getByRole('heading', { name: 'Loops, inbound' }).closest('li')
    expect(checklist?.textContent).toContain('Latest: developing, below your usual')
    expect(inbound?.textContent).toContain('4 more different scenarios, and there is a line.')
  })

  it('has every line as a table too, by keyboard', async () => {
    await shown()

    fireEvent.click(screen.getByRole('radio', { name: 'Table' }))

    const table = screen.getByRole('table', { name: 'Checklist, oldest run first' })
    expect(
      within(table)
        .getAllByRole('row')
        .slice(1)
        .map((row) => row.textContent),
    ).toEqual([
      expect.stringMatching(/Monday, 01:00strong$/),
      expect.stringMatching(/Monday, 02:00strong$/),
      expect.stringMatching(/Monday, 03:00strong$/),
      expect.stringMatching(/Monday, 04:00developing$/),
    ])
  })

  it.each(['Lines', 'Table'])('has nothing for axe to find: %s', async (shape) => {
    const { container } = await shown()
    fireEvent.click(screen.getByRole('radio', { name: shape }))

    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })

    expect(violations.map(({ id }) => id)).toEqual([])
  })

  it('says so while runs are being marked, and looks again', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 200 })
    let asked = 0
    const host = {
      progress: async () => ({ progress: progress(four), toMark: asked++ === 0 ? 7 : 0, toRead: 0 }),
    } as unknown as HostApi
    render(<ProgressScreen host={host} onLeave={() => {}} />)

    expect(await screen.findByText('7 runs are still being marked.')).toBeTruthy()
    await vi.waitFor(() => expect(screen.queryByText(/being marked/)).toBeNull(), { timeout: 5000 })
    vi.useRealTimers()
  })

  it('says so when the host cannot read them', async () => {
    render(
      <ProgressScreen
        host={{ progress: () => Promise.reject(new Error('no')) } as unknown as HostApi}
        onLeave={() => {}}
      />,
    )

    expect((await screen.findByRole('alert')).textContent).toContain('could not be read')
  })
})

describe('what to practise next', () => {
  const briefings = [
    { ...briefingFixture, scenario: 'new', title: 'Friday, 16:10: slow', level: 1 },
    { ...briefingFixture, scenario: 'update-the-status', title: 'Saturday', skill: 'update-the-status' as const },
  ]
  const show = (runs: readonly PlayedRun[], today?: string) => {
    const onChoose = vi.fn()
    render(
      <NextPractice
        progress={progress(runs, today)}
        briefings={briefings}
        runs={runs as unknown as RunCard[]}
        onChoose={onChoose}
      />,
    )
    return onChoose
  }

  it('is three minutes on what was missed, with the moment that shows it', () => {
    show(four)

    expect(screen.getByText('Three minutes, any time: Update the status')).toBeTruthy()
    expect(screen.getByText('Missed the one time it was called for.')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Where it shows: Update the status' }))
    expect(readRoute(location.hash)).toEqual({
      screen: 'debrief',
      run: 'r4',
      tab: 'marks',
      mark: 'checklist/first-post',
      fact: 31,
    })
    fireEvent.click(screen.getByRole('button', { name: 'Practise for three minutes: Update the status' }))
    expect(readRoute(location.hash)).toMatchObject({ screen: 'briefing', scenario: 'update-the-status' })
  })

  it.each([
    { today: '2026-01-02', says: 'A drill, from 4 Jan', because: 'Two drills in the first week.' },
    { today: '2026-01-04', says: 'A drill, now: Friday, 16:10: slow', because: 'Two drills in the first week.' },
  ])('is a drill one has not played, with its date and why: $today', ({ today, says, because }) => {
    const onChoose = show([played(1, 'a')], today)

    expect(screen.getByText((text) => text.startsWith(says))).toBeTruthy()
    expect(screen.getByText(because)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Look at it' }))
    expect(onChoose).toHaveBeenCalledWith('new')
  })

  it('is nothing before there is anything to go by', () => {
    show([])

    expect(screen.queryByText('Next practice')).toBeNull()
  })
})

describe('an address', () => {
  it.each([
    { screen: 'progress' } as const,
    { screen: 'debrief', run: 'r-1', tab: 'marks', mark: 'checklist/x', fact: 0 } as const,
    { screen: 'debrief', run: 'r-1' } as const,
  ])('of one’s past or a mark in a debrief reads back as it was: %o', (route) => {
    expect(readRoute(routeTo(route))).toEqual(route)
  })
})
