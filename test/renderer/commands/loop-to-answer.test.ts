import { describe, expect, it } from 'vitest'
import { stageWords } from '../../../renderer/screens/desk/side/urgent-loops'
import { loopToAnswer, signalToAnswer } from '../../../scenarios/composing'
import type { Desk, DeskLoop } from '../../../scenarios/desk'
import { deskFixture } from '../fixtures/desk-fixture'

const first = deskFixture.loops.l3 as DeskLoop
const warning = { ...(deskFixture.loops.l4 as DeskLoop), acknowledged: { at: 1, withContent: true } }
const second: DeskLoop = { ...first, loop: 'l30', message: 'm-second' }
const message = Object.values(deskFixture.messages)[0]
const desk = {
  ...deskFixture,
  loops: { ...deskFixture.loops, l30: second },
  messages: { ...deskFixture.messages, 'm-second': { ...message, message: 'm-second', loop: 'l30' } },
} as Desk
const session = { desk, room: desk.briefing.incident.channel }

describe('loopToAnswer', () => {
  it.each([
    { name: 'the one waiting longest when nothing is pointed at', pointed: {}, loop: 'l3' },
    { name: 'the one whose row has the focus', pointed: { loop: 'l30' }, loop: 'l30' },
    { name: 'the one whose message has the focus', pointed: { message: 'm-second' }, loop: 'l30' },
  ])('answers $name', ({ pointed, loop }) => {
    expect(loopToAnswer(session, pointed)).toBe(loop)
  })
})

describe('signalToAnswer', () => {
  const roomOf = (id: string) => desk.messages[desk.loops[id]?.message ?? '']?.in ?? ''
  const without = (...ids: string[]) => ({
    ...desk,
    loops: Object.fromEntries(Object.entries(desk.loops).filter(([id]) => !ids.includes(id))),
  })

  it('is the one of the open room that waits for words', () => {
    expect(signalToAnswer({ desk, room: roomOf('l5') })?.loop).toBe('l5')
    expect(signalToAnswer({ desk, room: roomOf('l4') })?.loop).toBe('l4')
  })

  it('is none where all was understood, owned or set aside, or said elsewhere', () => {
    expect(signalToAnswer({ desk: without('l4', 'l5'), room: roomOf('l4') })).toBeUndefined()
    expect(signalToAnswer({ desk, room: 'nowhere' })).toBeUndefined()
  })
})

describe('stageWords', () => {
  it.each([
    { name: 'a read-back like what was asked', loop: { ...first, differs: [] }, words: 'read-back to check' },
    { name: 'a wrong read-back', loop: first, words: 'read back — not what you asked' },
    { name: 'one that was confirmed', loop: { ...first, confirmed: true }, words: 'confirmed, not begun' },
    { name: 'a warning that was understood', loop: warning, words: 'acknowledged, no owner' },
    { name: 'a warning with an owner', loop: { ...warning, ownedBy: 'priya' }, words: 'owned' },
  ])('says of $name: $words', ({ loop, words }) => {
    expect(stageWords(loop)).toBe(words)
  })
})
