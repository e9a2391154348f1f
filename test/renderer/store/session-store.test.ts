import { describe, expect, it } from 'vitest'

import type { HostApi } from '../../../electron/bridge'
import { nextUnread } from '../../../renderer/commands/next-unread'
import { keepReading, keptReading } from '../../../renderer/store/kept-reading'
import { createSessionStore } from '../../../renderer/store/session-store'
import { openDesk, see } from '../../../scenarios/desk'
import type { FactOf } from '../../../scenarios/engine'
import { deskFixture } from '../fixtures/desk-fixture'
import { seatAt } from '../fixtures/render-desk'

/** A bot that asks is unread as long as nobody has answered. */
const nothingAsked = { ...deskFixture, prompts: [] }

const unreadIn = (rooms: string[]) => {
  const { store } = seatAt(nothingAsked)
  store.setState({
    read: Object.fromEntries(
      Object.values(deskFixture.rooms).map((room) => [room.id, rooms.includes(room.id) ? 0 : room.messages.length]),
    ),
  })
  return store
}

describe('a sitting', () => {
  it('reads plain wordings while they are asked for, in the briefing and in what comes, and moves on ids alone', () => {
    let asked = true
    const clock = { at: 0, paused: true, speed: 1 }
    const [ask] = deskFixture.briefing.asks
    const fact: Omit<FactOf<'message'>, 'text'> = {
      id: 1,
      at: 0,
      for: 'seats',
      kind: 'message',
      message: 'm1',
      in: 'random',
      by: 'mika',
      to: [],
    }
    const plain = { 'The lag creeps.': 'The copy falls behind.', [ask?.text ?? '']: 'Please look.' }
    const store = createSessionStore({
      run: 'r1',
      host: {} as HostApi,
      fold: { openDesk, see },
      now: () => 0,
      plain: () => asked,
    })
    const seated = () =>
      store.getState().receive({
        kind: 'seated',
        briefing: { ...deskFixture.briefing, asks: ask ? [ask] : [] },
        facts: [],
        clock,
        options: { seed: 1, assistance: 'full' },
        plain,
      })
    const said = () => {
      store.getState().receive({ kind: 'facts', facts: [{ ...fact, text: 'The lag creeps.' }], clock, plain })
      const { desk } = store.getState()
      return [desk?.asks[0]?.text, desk?.asks[0]?.id, desk?.messages.m1?.text]
    }

    seated()
    expect(said()).toEqual(['Please look.', ask?.id, 'The copy falls behind.'])

    asked = false
    seated()
    expect(said()).toEqual([ask?.text, ask?.id, 'The lag creeps.'])
  })

  it('keeps what was unread when its window is loaded again, and for that run only', () => {
    const store = unreadIn(['random', 'support'])
    const stop = keepReading(store)
    store.getState().openRoom('random')
    stop()
    const { run, read } = store.getState()

    expect(keptReading(run)?.read).toEqual(read)
    expect(keptReading('another run')).toBeNull()
    sessionStorage.setItem(`hearback.read ${run}`, '{"read":1')
    expect(keptReading(run)).toBeNull()
  })

  it('begins with what had been read before', () => {
    const wasRead = { read: { random: 3 }, threadRead: {} }
    const store = createSessionStore({ run: 'r1', host: {} as HostApi, fold: { openDesk, see }, now: () => 0, wasRead })
    const clock = { at: 0, paused: true, speed: 1 }
    const { briefing } = deskFixture
    store.getState().receive({ kind: 'seated', briefing, facts: [], clock, options: { seed: 1, assistance: 'full' } })

    expect(store.getState().read).toEqual({ random: 3 })
  })

  it('counts what was said before one sat down as read', () => {
    const { store } = seatAt(nothingAsked)

    expect(nextUnread(store.getState(), 1)).toBeNull()
  })

  it('goes to the next unread room, round the end', () => {
    const store = unreadIn(['support', '@dana'])

    expect(nextUnread(store.getState(), 1)).toBe('support')
    expect(nextUnread(store.getState(), -1)).toBe('@dana')
  })

  it('marks a room read when it is opened, and remembers where the new began', () => {
    const store = unreadIn(['support'])

    store.getState().openRoom('support')

    expect(store.getState().newFrom).toBe(0)
    expect(nextUnread(store.getState(), 1)).toBeNull()
  })

  it('keeps half-written words of a dialog that was closed', () => {
    const { store } = seatAt()

    store.getState().keepUnfinished('page', { because: 'hands' })
    store.getState().openDialog(null)

    expect(store.getState().unfinished.page).toEqual({ because: 'hands' })
  })

  it('builds a second change of pace on the first, before the host has answered', () => {
    const { store } = seatAt()

    store.getState().pace({ speed: 2 })
    store.getState().pace({ paused: false })

    expect(store.getState().face.clock).toMatchObject({ speed: 2, paused: false })
  })

  it('says where a move was refused, and why', async () => {
    const seat = seatAt()
    seat.refuseNext('Say why first.')

    const taken = await seat.store.getState().act({ do: 'claim-command' }, 'bar')

    expect(taken).toBe(false)
    expect(seat.store.getState().refused).toEqual({ where: 'bar', message: 'Say why first.' })
  })
})
