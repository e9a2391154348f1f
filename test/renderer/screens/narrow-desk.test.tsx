import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { NarrowDesk } from '../../../renderer/screens/desk/narrow-desk'
import { renderAt, seatAt } from '../fixtures/render-desk'

const tab = (name: RegExp) => screen.getByRole('button', { name })

describe('the desk in one column', () => {
  it('shows one part at a time, and counts what calls on the others', () => {
    renderAt(seatAt(), <NarrowDesk />)

    expect(screen.getByRole('log')).toBeTruthy()
    expect(tab(/^Loops/).textContent).toBe('Loops5')

    fireEvent.click(tab(/^Loops/))

    expect(screen.queryByRole('log')).toBeNull()
    expect(screen.getByRole('list', { name: 'Open loops, most urgent first' })).toBeTruthy()
  })

  it('comes back to the talk when an open loop is chosen', () => {
    renderAt(seatAt(), <NarrowDesk />)

    fireEvent.click(tab(/^Loops/))
    fireEvent.click(screen.getByRole('button', { name: /wants an ETA/ }))

    expect(screen.getByRole('log', { name: /leadership/ })).toBeTruthy()
  })
})
