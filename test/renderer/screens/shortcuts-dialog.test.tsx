import { fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'

import { MessageList } from '../../../renderer/screens/desk/conversation/message-list'
import { ShortcutsDialog } from '../../../renderer/screens/desk/dialogs/shortcuts-dialog'
import { FIRST_SETTINGS, useSettings } from '../../../renderer/store/settings-store'
import { deskFixture } from '../fixtures/desk-fixture'
import { renderAt, seatAt } from '../fixtures/render-desk'

const dialog = <ShortcutsDialog desk={deskFixture} dialog={{ kind: 'shortcuts' }} onClose={() => {}} />
const keyOf = (command: string) => screen.getByRole('button', { name: new RegExp(`^${command}: `) })

function press(command: string, key: string) {
  fireEvent.click(keyOf(command))
  fireEvent.keyDown(screen.getByRole('button', { name: /^Press the new key/ }), { key })
}

describe('the list of keys', () => {
  afterEach(() => useSettings.setState(FIRST_SETTINGS))

  it('changes a key, which then works', async () => {
    const seat = seatAt()
    const { rerender } = renderAt(seat, dialog)

    press('Not what I asked: say again', 'q')

    expect(keyOf('Not what I asked: say again').textContent).toBe('Q')
    rerender(<span />)
    renderAt(seat, <MessageList />)
    fireEvent.keyDown(screen.getByRole('log'), { key: 'q' })
    await waitFor(() => expect(seat.moves).toEqual([{ do: 'correct', loop: 'l3' }]))
  })

  it('says which command has a key already, and keeps the old one', () => {
    renderAt(seatAt(), dialog)

    press('Not what I asked: say again', 'u')

    expect(screen.getByText(/U is the key of “Write a public update”/)).toBeTruthy()
    expect(useSettings.getState().keys).toEqual({})
  })

  it('lists what can only be typed as well, without a key to change', () => {
    renderAt(seatAt(), dialog)

    const line = screen.getByText('/react').closest('dd')
    expect(line?.querySelector('button')).toBeNull()
  })

  it('brings all keys back', () => {
    useSettings.setState({ keys: { pause: 'q' } })
    renderAt(seatAt(), dialog)

    fireEvent.click(screen.getByRole('button', { name: 'All keys as they were' }))

    expect(keyOf('Pause or go on').textContent).toBe('Space')
  })
})
