import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { MessageList } from '../../../renderer/screens/desk/conversation/message-list'
import { deskFixture } from '../fixtures/desk-fixture'
import { renderAt, seatAt } from '../fixtures/render-desk'

const one = deskFixture.messages.m1
if (!one) throw new Error('The fixture has no message m1.')
const many = Array.from({ length: 5000 }, (_, at) => ({ ...one, message: `x${at}`, text: `number ${at}`, at }))
const loud = {
  ...deskFixture,
  rooms: {
    ...deskFixture.rooms,
    'inc-2041': { id: 'inc-2041', direct: null, topic: '', messages: many.map(({ message }) => message) },
  },
  messages: { ...deskFixture.messages, ...Object.fromEntries(many.map((message) => [message.message, message])) },
}

describe('a conversation of 5,000 messages', () => {
  it('draws only the latest of them', () => {
    renderAt(seatAt(loud), <MessageList />)

    expect(screen.getAllByRole('article').length).toBeLessThan(100)
    expect(screen.getByText('number 4999')).toBeTruthy()
  })

  it('goes to an early one when a loop or an answer points at it', async () => {
    const seat = seatAt(loud)
    renderAt(seat, <MessageList />)

    seat.store.getState().pointAt('x4500')

    expect(await screen.findByText('number 4500')).toBeTruthy()
  })
})

describe('an order said to nobody', () => {
  it('says so, also right after another message of one’s own', () => {
    const order = deskFixture.loops.l3
    if (!order) throw new Error('The fixture has no order l3.')
    renderAt(
      seatAt({
        ...deskFixture,
        loops: { ...deskFixture.loops, l3: { ...order, to: null } },
        messages: {
          ...deskFixture.messages,
          m7: { ...one, message: 'm7', by: 'imoc', to: [], at: 492, loop: 'l3' },
        },
        rooms: {
          ...deskFixture.rooms,
          'inc-2041': { id: 'inc-2041', direct: null, topic: '', messages: ['m5', 'm7'] },
        },
      }),
      <MessageList />,
    )

    expect(screen.getByText(/→ to nobody/)).toBeTruthy()
  })
})
