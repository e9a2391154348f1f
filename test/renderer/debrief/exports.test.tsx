import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'

import { opened } from './fixtures/opened-debrief'
import { catchSavedFiles } from './fixtures/saved-files'

const saved = catchSavedFiles()

describe('exports', () => {
  it('save what was chosen, at the level that was chosen', async () => {
    await opened()
    fireEvent.click(screen.getByRole('button', { name: 'Export' }))

    fireEvent.click(await screen.findByRole('radio', { name: 'Roles only' }))
    fireEvent.click(screen.getByRole('button', { name: 'Web page' }))

    expect(saved[0]?.type).toContain('text/html')
    expect(await saved[0]?.text()).not.toContain('Priya')
    expect(screen.queryByRole('button', { name: 'Recording' })).toBeNull()
  })

  it.each(['Web page', 'Markdown', 'Data', 'Timeline', 'Statements', 'Recording', 'Invitation'])(
    'makes a file of %s',
    async (name) => {
      await opened()
      fireEvent.click(screen.getByRole('button', { name: 'Export' }))

      fireEvent.click(await screen.findByRole('button', { name }))

      expect(saved[0]?.size).toBeGreaterThan(100)
    },
  )

  it('prints the page and nothing else, and leaves no trace of it', async () => {
    let printed = ''
    vi.stubGlobal('print', () => {
      printed = document.querySelector('.print-sheet')?.textContent ?? ''
      window.dispatchEvent(new Event('afterprint'))
    })
    await opened()
    fireEvent.click(screen.getByRole('button', { name: 'Export' }))

    fireEvent.click(await screen.findByRole('button', { name: 'PDF' }))

    expect(printed).toContain('What went right')
    expect(document.querySelector('.print-sheet')).toBeNull()
  })
})
