import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { debriefHost, recordingOf } from './fixtures/debrief-host'
import { opened } from './fixtures/opened-debrief'

describe('the language check', () => {
  it.each<[string, string, (text: string) => void]>([
    [
      'the survey',
      'Lessons',
      (value) => fireEvent.change(screen.getByLabelText(/^What got in the way/), { target: { value } }),
    ],
    [
      'the lesson card',
      'Lessons',
      (value) => {
        fireEvent.change(screen.getByLabelText(/The lesson, in your words/), { target: { value } })
        fireEvent.click(screen.getByRole('button', { name: 'Take out who it was' }))
      },
    ],
    [
      'the five whys',
      'How it came about',
      (value) => {
        fireEvent.click(screen.getByRole('button', { name: 'Use it all the same' }))
        fireEvent.change(screen.getByLabelText('What happened'), { target: { value } })
      },
    ],
  ])('reads along in %s', async (_, tab, write) => {
    await opened(undefined, tab)

    write('They should have called sooner.')

    expect(screen.getByText('One wording to consider')).toBeTruthy()
  })

  it('looks back at what was written during the drill', async () => {
    const recording = recordingOf()
    const facts = recording.facts.map((fact, index) =>
      fact.kind === 'message' &&
      fact.by === 'imoc' &&
      index === recording.facts.findIndex((one) => one.kind === 'message' && one.by === 'imoc')
        ? { ...fact, text: 'Ilse, why did you push this?' }
        : fact,
    )
    await opened(debriefHost({ ...recording, facts }), 'How it came about')

    const section = screen.getByRole('region', { name: 'Wordings in the drill' })
    expect(within(section).getByText(/why did you push this/)).toBeTruthy()
    expect(within(section).getByText(/How did you decide/)).toBeTruthy()
  })
})
