import { fireEvent, screen } from '@testing-library/react'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'

import { cursor, opened } from './fixtures/opened-debrief'

describe('accessibility of', () => {
  it.each([
    ['the desk', async () => fireEvent.click(screen.getByRole('radio', { name: 'the desk' }))],
    ['themes', async () => fireEvent.click(screen.getByRole('radio', { name: 'by theme' }))],
    [
      'the export dialog',
      async () => {
        fireEvent.click(screen.getByRole('button', { name: 'Export' }))
        await screen.findByRole('dialog')
      },
    ],
    [
      'a tree being written',
      async () => {
        fireEvent.click(screen.getByRole('button', { name: 'How it came about' }))
        fireEvent.click(screen.getByRole('button', { name: 'Add a factor' }))
      },
    ],
  ])('%s has no faults', async (_, act) => {
    await opened()
    await act()

    const { violations } = await axe.run(document.body, {
      rules: {
        'color-contrast': { enabled: false },
        region: { enabled: false },
        'aria-hidden-focus': { enabled: false },
      },
    })

    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  })

  it('keeps the cursor where it is while somebody writes', async () => {
    await opened(undefined, 'What happened')
    const before = cursor()

    fireEvent.keyDown(screen.getByPlaceholderText('What did you see, expect, weigh?'), { key: 'r' })

    expect(cursor()).toBe(before)
  })
})
