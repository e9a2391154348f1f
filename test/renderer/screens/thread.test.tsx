import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import type { DeskFocus } from '../../../renderer/commands/command'
import { announceNews } from '../../../renderer/screens/desk/announce-news'
import { ConversationPane } from '../../../renderer/screens/desk/conversation/conversation-pane'
import { ChannelsSection } from '../../../renderer/screens/desk/rooms/channels-section'
import type { Desk, DeskMessage } from '../../../scenarios/desk'
import { deskFixture } from '../fixtures/desk-fixture'
import { renderAt, type Seat, seatAt } from '../fixtures/render-desk'

const ROOM = 'inc-2041'
const INCIDENT = deskFixture.rooms[ROOM]
const ASKED = deskFixture.messages.m7
if (!INCIDENT || !ASKED) throw new Error('The fixture has no incident room with an order in it.')

/** The desk with further answers to the order m7, the last of which warns of something. */
function answered(...ids: string[]): Desk {
  const more = ids.map((message, index): DeskMessage => {
    const at = 570 + index
    return {
      ...ASKED,
      message,
      at,
      fact: at,
      by: 'mika',
      to: [],
      text: `answer ${message}`,
      re: 'm7',
      thread: 'm7',
      loop: null,
    } as DeskMessage
  })
  return {
    ...deskFixture,
    rooms: {
      ...deskFixture.rooms,
      [ROOM]: { ...INCIDENT, messages: [...(INCIDENT?.messages ?? []), ...ids] } as Desk['rooms'][string],
    },
    messages: { ...deskFixture.messages, ...Object.fromEntries(more.map((one) => [one.message, one])) },
    threads: { m7: { root: 'm7', in: ROOM, answers: ['m8', ...ids], loops: ['l4'] } },
  }
}

const conversation = () => screen.queryByRole('log', { name: `Messages in #${ROOM}` })
const thread = () => screen.queryByRole('log', { name: 'Thread on what you said' })
const line = () => screen.getByRole('button', { name: /^\d+ repl/ })

/** The pane as it is where threads have no room beside it, as on a telephone. */
function cramped(seat: Seat): Seat {
  act(() => seat.store.getState().setThreadBeside(false))
  return seat
}

describe('under a message that has answers', () => {
  it('stands how many there are, when the last came and from whom, and the loops they opened that are open', () => {
    renderAt(seatAt(answered('x1', 'x2')), <ConversationPane />)

    expect(line().textContent).toBe('3 replieslast T+09:31 by Mika Sato1 open loop')
    expect(screen.getAllByRole('button', { name: /^\d+ repl/ })).toHaveLength(1)
  })

  it('stands what came while one was elsewhere, until one has looked', () => {
    const seat = seatAt(answered('x1', 'x2'))
    seat.store.setState({ room: 'leadership', read: { [ROOM]: INCIDENT.messages.length } })
    act(() => seat.store.getState().openRoom(ROOM))
    renderAt(seat, <ConversationPane />)

    expect(line().textContent).toContain('2 new')

    fireEvent.click(line())
    fireEvent.keyDown(thread() as HTMLElement, { key: 'Escape' })

    expect(line().textContent).not.toContain('new')
  })
})

describe('a thread', () => {
  it('has the message and its answers, all of which stay in the conversation', () => {
    renderAt(seatAt(answered('x1')), <ConversationPane />)

    fireEvent.click(line())

    for (const log of [thread(), conversation()]) {
      expect(within(log as HTMLElement).getByText('answer x1')).toBeTruthy()
      expect(log?.getAttribute('aria-live')).toBe('off')
    }
  })

  it('is answered in from its own place to write, which keeps a draft of its own', () => {
    const seat = seatAt(answered('x1'))
    renderAt(seat, <ConversationPane />)
    fireEvent.click(line())

    const area = screen.getByLabelText('Answer in the thread on what you said')
    fireEvent.change(area, { target: { value: 'Stay with that host.' } })
    expect((screen.getByLabelText(`Message, #${ROOM}`) as HTMLTextAreaElement).value).toBe('')
    fireEvent.keyDown(area, { key: 'Enter' })

    expect(seat.moves).toEqual([{ do: 'say', in: ROOM, text: 'Stay with that host.', re: 'm7' }])
  })

  it('answers one of the answers where that is replied to', () => {
    const seat = seatAt(answered('x1'))
    renderAt(seat, <ConversationPane />)
    fireEvent.click(line())

    const row = within(thread() as HTMLElement).getByRole('article', { name: /answer x1/ })
    row.focus()
    fireEvent.keyDown(row, { key: 'r' })

    expect(seat.store.getState().drafts).toEqual({ 'thread m7': expect.objectContaining({ re: 'x1' }) })
  })

  it.each(['the messages', 'the place to write'])('is closed with Escape from %s, back at its message', (from) => {
    renderAt(seatAt(answered('x1')), <ConversationPane />)
    fireEvent.click(line())

    const area = screen.getByLabelText('Answer in the thread on what you said')
    fireEvent.keyDown(from === 'the messages' ? (thread() as HTMLElement) : area, { key: 'Escape' })

    expect(thread()).toBeNull()
    expect(document.activeElement?.getAttribute('data-message')).toBe('m7')
  })

  it('takes the keys of a message: rows are walked through, marked and left', () => {
    const seat = seatAt(answered('x1'))
    renderAt(seat, <ConversationPane />)
    fireEvent.click(line())
    const log = thread() as HTMLElement
    log.focus()

    fireEvent.keyDown(log, { key: 'End' })
    expect(document.activeElement?.getAttribute('data-message')).toBe('x1')
    fireEvent.keyDown(document.activeElement as Element, { key: '1' })

    expect(seat.moves).toEqual([{ do: 'react', message: 'x1', mark: 'seen' }])
  })

  it('is followed with a key from the message in focus, and with a slash from the newest', () => {
    const went: string[] = []
    const focus: DeskFocus = {
      nextPane: () => {},
      focusPane: (pane) => went.push(pane),
      focusComposer: () => {},
      leave: () => {},
    }
    const seat = seatAt(answered('x1'))
    renderAt(seat, <ConversationPane />, focus)

    const row = screen.getByRole('article', { name: /gone from the mirror/ })
    row.focus()
    fireEvent.keyDown(row, { key: 'f' })
    expect(seat.store.getState().thread?.root).toBe('m6')

    const area = screen.getByLabelText(`Message, #${ROOM}`)
    area.focus()
    fireEvent.change(area, { target: { value: '/thread', selectionStart: 7 } })
    fireEvent.keyDown(area, { key: 'Enter' })

    expect(seat.store.getState().thread?.root).toBe('m7')
    expect(went).toEqual(['thread', 'thread'])
  })

  it('leaves it to the one announcer to tell of an answer, once', () => {
    const seat = seatAt(answered('x1'))
    renderAt(seat, <ConversationPane />)
    fireEvent.click(line())
    const told: string[] = []
    const stop = announceNews(seat.store, { say: (words) => told.push(words), listen: () => () => {} })

    const fact = { id: 570, at: 570, for: 'seats', kind: 'message', message: 'x1', in: ROOM, by: 'mika' } as const
    act(() =>
      seat.store.getState().receive({
        kind: 'facts',
        facts: [{ ...fact, to: [], text: 'answer x1', re: 'm7' }],
        clock: { at: 570, paused: true, speed: 1 },
      }),
    )
    stop()

    expect(told).toEqual(['Mika Sato: answer x1'])
    for (const status of screen.getAllByRole('status')) expect(status.textContent).toBe('')
  })

  it('says once why something in it was refused, and gives the words back', async () => {
    const seat = seatAt(answered('x1'))
    renderAt(seat, <ConversationPane />)
    fireEvent.click(line())
    const area = screen.getByLabelText('Answer in the thread on what you said')
    seat.refuseNext('The chat does not answer.')

    fireEvent.change(area, { target: { value: 'Stay with that host.' } })
    fireEvent.keyDown(area, { key: 'Enter' })

    expect(await screen.findAllByText('The chat does not answer.')).toHaveLength(1)
    expect((area as HTMLTextAreaElement).value).toBe('Stay with that host.')
  })

  it('goes when another room is opened', () => {
    const seat = seatAt(answered('x1'))
    renderAt(seat, <ConversationPane />)
    fireEvent.click(line())

    act(() => seat.store.getState().openRoom('leadership'))

    expect(thread()).toBeNull()
  })
})

describe('where there is no room beside the conversation', () => {
  it('stands in its place, and says how much else is new there', () => {
    const seat = cramped(seatAt(answered('x1', 'x2')))
    renderAt(seat, <ConversationPane />)
    fireEvent.click(line())
    act(() => seat.store.setState({ read: { [ROOM]: INCIDENT.messages.length - 2 } }))

    expect(conversation()).toBeNull()
    // Of the room's own; what answers is here to be read.
    expect(screen.getByRole('button', { name: /^Back to the conversation/ }).textContent).toContain('1 new')
  })

  it('leaves unread what came meanwhile, but not what was read in the thread', () => {
    const seat = cramped(seatAt(answered('x1')))
    seat.store.setState({ read: { [ROOM]: INCIDENT.messages.length - 1 } })
    act(() => seat.store.getState().openThread('m7'))
    seat.store.setState({ read: { [ROOM]: INCIDENT.messages.length - 1 } })
    renderAt(
      seat,
      <>
        <ChannelsSection />
        <ConversationPane />
      </>,
    )

    expect(screen.getByRole('button', { name: new RegExp(`^#?\\s?${ROOM}`) }).textContent).toMatch(/1$/)
  })

  it('gives way when an open loop is chosen from the list', () => {
    const seat = cramped(seatAt(answered('x1')))
    renderAt(seat, <ConversationPane />)
    fireEvent.click(line())

    act(() => seat.store.getState().pointAt('m9', 'l4'))

    expect(thread()).toBeNull()
    expect(document.activeElement?.getAttribute('data-message')).toBe('m9')
  })
})
