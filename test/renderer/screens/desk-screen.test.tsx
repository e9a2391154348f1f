import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'

import { IncidentBar } from '../../../renderer/screens/desk/bar/incident-bar'
import { MessageList } from '../../../renderer/screens/desk/conversation/message-list'
import { RoomsColumn } from '../../../renderer/screens/desk/rooms/rooms-column'
import { SideColumn } from '../../../renderer/screens/desk/side/side-column'
import { renderAt, seatAt } from '../fixtures/render-desk'

const quietAxe = { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } }

describe('the desk', () => {
  it('reads severity, state, command and open loops in the bar', () => {
    renderAt(seatAt(), <IncidentBar />)

    expect(screen.getByRole('button', { name: /Severity SEV2 Major/ })).toBeTruthy()
    expect(screen.getByRole('button', { name: /Open loops 5 · 1 overdue/ })).toBeTruthy()
    expect(screen.getByRole('timer').textContent).toBe('T+09:42')
  })

  it('says beside the clock why it stopped by itself, until it goes on', () => {
    const seat = seatAt()
    const clock = { at: 582, paused: true, speed: 1 }
    renderAt(seat, <IncidentBar />)

    act(() => seat.store.getState().receive({ kind: 'clock', clock: { ...clock, waits: 'The disk is full.' } }))
    expect(screen.getByRole('status').textContent).toBe('The disk is full.')
    act(() => seat.store.getState().receive({ kind: 'clock', clock: { ...clock, paused: false } }))

    expect(screen.queryByRole('status')).toBeNull()
  })

  it('answers a wrong read-back with N, from any pane', async () => {
    const seat = seatAt()
    renderAt(seat, <MessageList />)

    fireEvent.keyDown(screen.getByRole('log'), { key: 'n' })

    await waitFor(() => expect(seat.moves).toEqual([{ do: 'correct', loop: 'l3' }]))
  })

  it('acknowledges the focused alert with A', async () => {
    const seat = seatAt()
    renderAt(seat, <RoomsColumn />)

    const alert = screen.getByText('config runs failing').closest('li')
    alert?.focus()
    fireEvent.keyDown(alert ?? document.body, { key: 'a' })

    await waitFor(() => expect(seat.moves).toEqual([{ do: 'acknowledge-alert', alert: 'a2' }]))
  })

  it('points at the message when an open loop is chosen', () => {
    const seat = seatAt()
    renderAt(seat, <SideColumn />)

    const loops = screen.getByRole('list', { name: 'Open loops, most urgent first' })
    fireEvent.click(within(loops).getByRole('button', { name: /Dana wants an ETA|wants an ETA/ }))

    expect(seat.store.getState().room).toBe('leadership')
    expect(seat.store.getState().pointed?.message).toBe('m10')
  })

  it('shows in the list of open loops what was asked above what was read back, and marks the difference', async () => {
    const seat = seatAt()
    renderAt(seat, <SideColumn />)

    const row = screen.getByRole('button', { name: /read back — not what you asked/ })
    const line = within(row.closest('li') as HTMLElement)
    expect(line.getAllByRole('definition').map((one) => one.textContent)).toEqual(['web-071 · one', 'web-017 · one'])
    expect(line.getAllByRole('mark').map((one) => one.textContent)).toEqual(['web-017'])

    fireEvent.keyDown(row, { key: 'n' })
    await waitFor(() => expect(seat.moves).toEqual([{ do: 'correct', loop: 'l3' }]))
    fireEvent.click(line.getByRole('button', { name: "That's right" }))
    await waitFor(() => expect(seat.moves.at(-1)).toEqual({ do: 'confirm', loop: 'l3' }))
  })

  it('says why a tool is dark and what to do instead', () => {
    renderAt(seatAt(), <SideColumn />)

    expect(screen.getByText('No answer from graphs')).toBeTruthy()
    expect(screen.getByRole('button', { name: /Ask someone at a terminal/ })).toBeTruthy()
  })

  it('lets an item be ticked by hand, and says that this proves nothing', async () => {
    const seat = seatAt()
    renderAt(seat, <SideColumn />)

    fireEvent.click(screen.getByRole('button', { name: 'Tick: Brief Ravi Bose' }))

    await waitFor(() => expect(seat.moves).toEqual([{ do: 'tick', item: 'brief-ravi', on: true }]))
  })

  it('folds away what was seen on a checklist, and shows it when asked', () => {
    renderAt(seatAt(), <SideColumn />)

    expect(screen.queryByText('Deploys locked')).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Show all' }))

    expect(screen.getByText('Deploys locked')).toBeTruthy()
  })

  it('keeps the live log itself silent: the announcer speaks', () => {
    renderAt(seatAt(), <MessageList />)

    expect(screen.getByRole('log').getAttribute('aria-live')).toBe('off')
  })

  it.each([
    { name: 'bar', node: <IncidentBar /> },
    { name: 'left column', node: <RoomsColumn /> },
    { name: 'conversation', node: <MessageList /> },
    { name: 'right column', node: <SideColumn /> },
  ])('has nothing in its $name that axe complains of', async ({ node }) => {
    const { container } = renderAt(seatAt(), node)

    const { violations } = await axe.run(container, quietAxe)

    expect(violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html.slice(0, 120)}`)).toEqual([])
  })
})
