import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { PaletteDialog } from '../../../renderer/screens/desk/dialogs/palette-dialog'
import { deskFixture } from '../fixtures/desk-fixture'
import { renderAt, type Seat, seatAt } from '../fixtures/render-desk'

function paletteAt(dialog: { pointed?: object; typed?: string } = {}): Seat {
  const seat = seatAt()
  renderAt(seat, <PaletteDialog desk={deskFixture} dialog={{ kind: 'palette', ...dialog }} onClose={() => {}} />)
  return seat
}

const lines = (typed: string) => {
  fireEvent.change(screen.getByRole('combobox'), { target: { value: typed } })
  return screen.queryAllByRole('option').map((line) => line.querySelectorAll('span')[1]?.textContent)
}

describe('the palette', () => {
  it('lists what a command may be about, where nothing is in focus', () => {
    paletteAt()

    expect(lines('call an order off').length).toBeGreaterThan(1)
    expect(lines('call an order off')[0]).toMatch(/^Call an order off: Ilse · /)
    expect(lines('let somebody go')).toContain('Let somebody go, with thanks: Tomas Lind')
    expect(lines('set a warning aside').length).toBeGreaterThan(0)
  })

  it('begins with the incident and ends with the window, its time and the rooms', () => {
    paletteAt()
    lines('')
    const categories = screen.getAllByRole('option').map((line) => line.querySelector('span')?.textContent)

    expect(categories[0]).toBe('Command')
    expect([...new Set(categories)].slice(-3)).toEqual(['Desk', 'Time', 'Go to'])
  })

  it('does not offer what one has: command', () => {
    paletteAt()

    expect(lines('command')).not.toContain('Claim command')
    expect(lines('command')).toContain('Hand over command')
  })

  it('makes the move on what was chosen there', async () => {
    const seat = paletteAt()
    lines('go with thanks tomas')

    fireEvent.keyDown(screen.getByRole('combobox'), { key: 'Enter' })

    await waitFor(() => expect(seat.moves).toEqual([{ do: 'release', person: 'tomas' }]))
  })

  it('is about what is in focus, and nothing else, where something is', () => {
    paletteAt({ pointed: { person: 'mika' } })

    expect(lines('let somebody go')).toEqual(['Let somebody go, with thanks'])
  })

  it('opens on what a command without a thing to be about asked for', () => {
    paletteAt({ typed: 'Call an order off' })

    expect(screen.getAllByRole('option')[0]?.textContent).toContain('Call an order off')
  })

  it('leaves Enter to a word that is still being composed', () => {
    const seat = paletteAt({ typed: 'set severity' })

    fireEvent.keyDown(screen.getByRole('combobox'), { key: 'Enter', isComposing: true })

    expect(seat.moves).toEqual([])
    expect(screen.getByRole('combobox')).toBeTruthy()
  })
})
