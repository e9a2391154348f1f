import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { debriefHost, recordingOf } from './fixtures/debrief-host'
import { choose, opened } from './fixtures/opened-debrief'

describe('lessons', () => {
  it('are kept with kind, owner and date, the kind offered from the words', async () => {
    const { host } = await opened(undefined, 'Lessons')

    fireEvent.change(screen.getByLabelText('Lesson or follow-up'), {
      target: { value: 'Stage rollouts with a canary' },
    })
    fireEvent.change(screen.getByLabelText('Owner'), { target: { value: 'Mika' } })
    fireEvent.change(screen.getByLabelText('By'), { target: { value: '2026-12-01' } })
    fireEvent.click(screen.getByRole('button', { name: /Keep lesson/ }))

    await waitFor(() =>
      expect(host.kept).toMatchObject([
        {
          kind: 'lesson',
          text: 'Stage rollouts with a canary',
          strength: 'guard',
          owner: 'Mika',
          due: '2026-12-01',
          kept: true,
        },
      ]),
    )
  })

  it('stand strongest first', async () => {
    const lesson = (id: string, strength: string) =>
      ({ kind: 'lesson', id, text: `lesson ${id}`, strength, owner: '', due: null, kept: true, wall: '' }) as const
    await opened(
      debriefHost({ ...recordingOf(), annotations: [lesson('a', 'careful'), lesson('b', 'design')] }),
      'Lessons',
    )

    const list = screen.getByRole('region', { name: 'What you take from it' })

    expect(
      within(list)
        .getAllByRole('listitem')
        .map((item) => item.querySelector('p')?.textContent),
    ).toEqual(['lesson b', 'lesson a'])
  })

  it('leave as a card only once their author saw every change and approved it', async () => {
    const { host } = await opened(undefined, 'Lessons')
    fireEvent.change(screen.getByLabelText('The lesson, in your words'), { target: { value: 'Priya said it once.' } })

    expect(screen.getByText('Priya', { selector: 'del' })).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Take out who it was' }))
    expect(screen.getByText(/a role is as good as a name/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Save card (.md)' })).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Approve this card' }))

    await waitFor(() =>
      expect(host.kept).toMatchObject([{ kind: 'card', text: expect.not.stringContaining('Priya'), approved: true }]),
    )
    expect(await screen.findByRole('button', { name: 'Save card (.md)' })).toBeTruthy()
  })

  it('ask three questions, and thank', async () => {
    const { host } = await opened(undefined, 'Lessons')

    fireEvent.change(screen.getByLabelText('What did you learn that changes how you work?'), {
      target: { value: 'Ask.' },
    })
    fireEvent.click(screen.getByRole('radio', { name: 'Perhaps' }))
    fireEvent.click(screen.getByRole('button', { name: 'Keep answers' }))
    await choose('To', /Priya Raman/)
    fireEvent.change(screen.getByLabelText('For what'), { target: { value: 'For saying it.' } })
    fireEvent.click(screen.getByRole('button', { name: /Say thanks/ }))

    await waitFor(() =>
      expect(host.kept).toMatchObject([
        { kind: 'survey', learned: 'Ask.', again: 'perhaps' },
        { kind: 'thanks', to: 'priya', text: 'For saying it.' },
      ]),
    )
  })

  it('end with three minutes on what this run left most to practise, and the moment that shows it', async () => {
    await opened(undefined, 'Lessons')
    const practice = within(screen.getByRole('region', { name: 'Practice' }))

    fireEvent.click(practice.getByRole('button', { name: /^\d\d:\d\d/ }))
    fireEvent.click(practice.getByRole('button', { name: 'Practise this for three minutes' }))

    expect(practice.getByText(/left most to practise/)).toBeTruthy()
    expect(location.hash).toMatch(/^#\/briefing\/[a-z-]+\?assistance=full&difficulty=standard$/)
    location.hash = ''
  })

  it('say nothing of what was missed while marks are hidden', async () => {
    await opened(undefined, 'Lessons')

    fireEvent.click(screen.getByRole('button', { name: 'Hide marks' }))

    const practice = within(screen.getByRole('region', { name: 'Practice' }))
    expect(practice.queryByText(/left most to practise/)).toBeNull()
    expect(practice.getByRole('button', { name: 'How my runs go' })).toBeTruthy()
  })
})
