import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { opened } from './fixtures/opened-debrief'

const beside = () => within(screen.getByRole('complementary'))

describe('beside', () => {
  it.each(['What happened', 'Marks'])(
    '%s stands when the moment at the cursor could be known, and seen',
    async (tab) => {
      await opened(undefined, tab)

      expect(beside().getByText('knowable from')).toBeTruthy()
    },
  )

  it.each(['How it came about', 'Lessons'])('%s stands only what may be pinned, and other moments', async (tab) => {
    await opened(undefined, tab)

    expect(beside().getByRole('heading', { name: /^To pin: T\+/ })).toBeTruthy()
    expect(beside().getByText(/Choose another below/)).toBeTruthy()
    expect(beside().getByRole('textbox', { name: 'Words to look for' })).toBeTruthy()
    expect(beside().queryByText('knowable from')).toBeNull()
    expect(beside().queryByRole('button', { name: /Play on from here/ })).toBeNull()
  })
})
