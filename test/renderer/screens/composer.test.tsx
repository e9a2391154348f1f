import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { Composer } from '../../../renderer/screens/desk/composer/composer'
import { renderAt, seatAt } from '../fixtures/render-desk'

function type(words: string) {
  const field = screen.getByRole('textbox', { name: /^Message/ }) as HTMLTextAreaElement
  field.focus()
  fireEvent.change(field, { target: { value: words, selectionStart: words.length } })
  return field
}

describe('Composer', () => {
  it('sends plain words with Enter and empties itself', async () => {
    const seat = seatAt()
    renderAt(seat, <Composer />)

    const field = type('Nothing changes without a word here first.')
    fireEvent.keyDown(field, { key: 'Enter' })

    await waitFor(() =>
      expect(seat.moves).toEqual([{ do: 'say', in: 'inc-2041', text: 'Nothing changes without a word here first.' }]),
    )
    expect(field.value).toBe('')
  })

  it('builds an order from a slash command, a person and a time box, without a mouse', async () => {
    const seat = seatAt()
    renderAt(seat, <Composer />)

    fireEvent.keyDown(type('/ask what has'), { key: 'Enter' })
    fireEvent.keyDown(type('@mika'), { key: 'Enter' })
    fireEvent.keyDown(type('/2'), { key: 'Enter' })
    fireEvent.keyDown(screen.getByRole('textbox', { name: /^Message/ }), { key: 'Enter' })

    await waitFor(() =>
      expect(seat.moves).toEqual([
        { do: 'order', in: 'inc-2041', to: 'mika', ask: 'what-changed', slots: {}, within: 120 },
      ]),
    )
  })

  it('keeps back what looks like an order to somebody and is no command', async () => {
    const seat = seatAt()
    renderAt(seat, <Composer />)

    const field = type('@mika /lokc')
    fireEvent.keyDown(field, { key: 'Enter' })

    expect(await screen.findByText(/There is no command .lokc/)).toBeTruthy()
    expect([seat.moves, field.value]).toEqual([[], '@mika /lokc'])
  })

  it('says that plain words to one of the crew ask for nothing', async () => {
    const seat = seatAt()
    renderAt(seat, <Composer />)

    fireEvent.keyDown(type('@mika how many are down by now?'), { key: 'Enter' })

    expect(await screen.findByText(/Nothing was asked/)).toBeTruthy()
    act(() => seat.store.getState().openRoom('support'))
    expect(screen.queryByText(/Nothing was asked/)).toBeNull()
    expect(seat.moves).toEqual([{ do: 'say', in: 'inc-2041', to: ['mika'], text: 'how many are down by now?' }])
  })

  it('answers a request with the tell that is picked, in the words that were written', async () => {
    const seat = seatAt()
    seat.store.getState().write('inc-2041', { re: 'm10' })
    renderAt(seat, <Composer />)

    fireEvent.keyDown(type('No ETA yet, the next word from me in 15 minutes.'), { key: 'Enter' })
    expect(seat.moves).toEqual([])
    fireEvent.keyDown(screen.getByRole('textbox', { name: /^Message/ }), { key: 'Enter' })

    const words = 'No ETA yet, the next word from me in 15 minutes.'
    await waitFor(() =>
      expect(seat.moves).toEqual([
        { do: 'tell', in: 'inc-2041', tell: 'next-update', slots: { minutes: '15' }, text: words, re: 'm10' },
      ]),
    )
  })

  it('speaks to whoever holds a role, picked from the list or typed whole', async () => {
    const seat = seatAt()
    renderAt(seat, <Composer />)

    fireEvent.keyDown(type('@scr'), { key: 'Enter' })
    fireEvent.keyDown(type('note the time'), { key: 'Enter' })
    fireEvent.keyDown(type('@scribe and who said it'), { key: 'Enter' })

    const note = { do: 'say', in: 'inc-2041', to: ['tomas'] }
    await waitFor(() =>
      expect(seat.moves).toEqual([
        { ...note, text: 'note the time' },
        { ...note, text: 'and who said it' },
      ]),
    )
  })

  it('sends nothing to a role that nobody holds, and says so', () => {
    const seat = seatAt()
    renderAt(seat, <Composer />)

    fireEvent.keyDown(type('@deputy'), { key: 'Enter' })
    expect(screen.getByRole('status').textContent).toBe(
      'Nobody is deputy now. Give it to somebody: "/role NAME as deputy".',
    )

    const field = type('@deputy take over for me')
    fireEvent.keyDown(field, { key: 'Enter' })

    expect(screen.getByRole('status').textContent).toMatch(/^Nobody is deputy now/)
    expect(field.value).toBe('@deputy take over for me')
    expect(seat.moves).toEqual([])
  })

  it('gives refused words back, with the sentence that says why', async () => {
    const seat = seatAt()
    renderAt(seat, <Composer />)
    seat.refuseNext('Ana Nunes is not here. Page her first.')

    const field = type('Ana, look at the edge.')
    fireEvent.keyDown(field, { key: 'Enter' })

    await screen.findByText('Ana Nunes is not here. Page her first.')
    expect(field.value).toBe('Ana, look at the edge.')
  })

  it('keeps the words of each room apart', () => {
    const seat = seatAt()
    const { rerender } = renderAt(seat, <Composer />)
    type('half a sentence')

    seat.store.getState().openRoom('support')
    seat.store.getState().openRoom('inc-2041')
    rerender(<span />)

    expect(seat.store.getState().drafts['inc-2041']?.text).toBe('half a sentence')
  })

  it('says that nothing that can be asked is called so', () => {
    renderAt(seatAt(), <Composer />)

    fireEvent.keyDown(type('/ask juggle'), { key: 'Enter' })

    expect(screen.getByText(/Nothing that can be asked is called "juggle"/)).toBeTruthy()
  })

  it('says which slot is open instead of sending', async () => {
    const seat = seatAt()
    renderAt(seat, <Composer />)

    fireEvent.keyDown(type('/ask re-run config'), { key: 'Enter' })
    fireEvent.keyDown(type('please'), { key: 'Enter' })

    expect(await screen.findByText('Which host? Choose it before sending.')).toBeTruthy()
    expect(seat.moves).toEqual([])
  })

  it('knows no command by that name', async () => {
    renderAt(seatAt(), <Composer />)

    fireEvent.keyDown(type('/frobnicate'), { key: 'Enter' })

    expect(await screen.findByText(/There is no command \/frobnicate/)).toBeTruthy()
  })
})
