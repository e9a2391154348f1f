import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { debriefHost, recordingOf } from './fixtures/debrief-host'
import { choose, opened } from './fixtures/opened-debrief'

describe('marks', () => {
  it('keep what people say of command, domain by domain, not observed included', async () => {
    const { host } = await opened(undefined, 'Marks')
    const group = () => screen.getByRole('radiogroup', { name: 'Leadership and command' })

    fireEvent.click(within(group()).getByRole('radio', { name: /^4/ }))
    fireEvent.click(screen.getByRole('radio', { name: 'A peer' }))
    fireEvent.click(within(group()).getByRole('radio', { name: /not observed/ }))

    await waitFor(() =>
      expect(host.kept).toMatchObject([
        { kind: 'rating', by: 'self', domain: 'leadership', score: 4 },
        { kind: 'rating', by: 'peer', domain: 'leadership', score: null },
      ]),
    )
  })

  it('offer moments to look at, each told in a sentence and each second once, and keep the one that is ticked', async () => {
    const { host } = await opened(undefined, 'Marks')
    const domain = screen.getByRole('radiogroup', { name: 'Communication' }).parentElement as HTMLElement
    const rows = within(domain).getAllByRole('listitem')
    const times = rows.map((row) => within(row).getByRole('button').textContent)

    expect(rows.length).toBeGreaterThan(1)
    expect(new Set(times).size).toBe(times.length)
    for (const row of rows) expect(row.textContent?.replace(/^\d+:\d\d/, '')).toMatch(/\w{3}.*\.["”]?$/)

    fireEvent.click(within(rows[0] as HTMLElement).getByRole('checkbox'))
    await waitFor(() => expect(host.kept).toMatchObject([{ domain: 'communication', moments: [expect.any(Number)] }]))
  })

  it('show agreement where two rated the same', async () => {
    const rating = (by: 'self' | 'peer', domain: string, score: number) => ({
      kind: 'rating' as const,
      by,
      domain,
      score,
      moments: [],
      text: '',
      wall: '',
    })
    const annotations = [
      rating('self', 'leadership', 4),
      rating('peer', 'leadership', 4),
      rating('self', 'decisions', 2),
      rating('peer', 'decisions', 3),
    ]

    await opened(debriefHost({ ...recordingOf(), annotations }), 'Marks')

    expect(
      screen.getByText(/rated 2 of the same domains: 1 alike, 2 within one step; weighted kappa 0\.\d\d/),
    ).toBeTruthy()
  })

  it('are shown under another rubric, with what that changes', async () => {
    await opened(undefined, 'Marks')

    await choose('Marked under', /Seasoned/)

    expect(await screen.findByText(/worth something else/)).toBeTruthy()
  })
})
