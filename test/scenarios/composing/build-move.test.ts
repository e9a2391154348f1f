import { describe, expect, it } from 'vitest'

import { buildMove, type Draft, EMPTY_DRAFT, readWords } from '../../../scenarios/composing'
import { deskFixture } from '../../renderer/fixtures/desk-fixture'

const draft = (change: Partial<Draft>): Draft => ({ ...EMPTY_DRAFT, ...change })
const ask = (id: string, slots: Record<string, string> = {}): Draft['intent'] => ({ kind: 'ask', id, slots })

describe('buildMove', () => {
  it.each([
    { name: 'makes nothing of nothing', written: {}, room: 'inc-2041', move: null },
    {
      name: 'says plain words to the room',
      written: { text: 'Hello all ' },
      room: 'inc-2041',
      move: { do: 'say', in: 'inc-2041', text: 'Hello all' },
    },
    {
      name: 'says words to people, as an answer',
      written: { text: 'Heard: replica lag.', to: ['priya'], re: 'm9' },
      room: 'inc-2041',
      move: { do: 'say', in: 'inc-2041', text: 'Heard: replica lag.', to: ['priya'], re: 'm9' },
    },
    {
      name: 'orders one person something, time-boxed',
      written: { to: ['ilse'], intent: ask('rerun-config', { host: 'web-071', count: 'one' }), within: 180 },
      room: 'inc-2041',
      move: {
        do: 'order',
        in: 'inc-2041',
        to: 'ilse',
        ask: 'rerun-config',
        slots: { host: 'web-071', count: 'one' },
        within: 180,
      },
    },
    {
      name: 'keeps the sentence of an ask when only its time box was written',
      written: { text: ' back in 2 min. ', to: ['ilse'], intent: ask('what-changed'), within: 120 },
      room: 'inc-2041',
      move: { do: 'order', in: 'inc-2041', to: 'ilse', ask: 'what-changed', slots: {}, within: 120 },
    },
    {
      name: 'lets an order be said to nobody',
      written: { intent: ask('what-changed') },
      room: 'inc-2041',
      move: { do: 'order', in: 'inc-2041', to: null, ask: 'what-changed', slots: {}, within: null },
    },
    {
      name: 'asks for the slot that is still open',
      written: { to: ['ilse'], intent: ask('rerun-config', { host: 'web-071' }) },
      room: 'inc-2041',
      move: { missing: { name: 'count', label: 'how many', options: ['one', 'all'] } },
    },
    {
      name: 'speaks to the person at the other end of a direct conversation',
      written: { text: 'By 14:25.' },
      room: '@dana',
      move: { do: 'say', in: '@dana', text: 'By 14:25.', to: ['dana'] },
    },
    {
      name: 'tells one of the things the scenario listens for',
      written: { to: ['dana'], intent: { kind: 'tell', id: 'next-update', slots: { minutes: '15' } }, re: 'm10' },
      room: 'leadership',
      move: { do: 'tell', in: 'leadership', to: ['dana'], tell: 'next-update', slots: { minutes: '15' }, re: 'm10' },
    },
  ] as const)('$name', ({ written, room, move }) => {
    expect(buildMove(draft(written as unknown as Partial<Draft>), room, deskFixture)).toEqual(move)
  })
})

describe('readWords', () => {
  it.each([
    { name: 'hears who is spoken to by first name', words: 'Priya, heard', change: { to: ['priya'] } },
    { name: 'hears a full name', words: 'Ilse Okafor: go', change: { to: ['ilse'] } },
    { name: 'takes nobody for a stranger', words: 'Otto, heard', change: {} },
    { name: 'hears a time box in minutes', words: 'back in 3 min', change: { within: 180 } },
    { name: 'hears a time box in seconds', words: 'back within 90 seconds', change: { within: 90 } },
  ])('$name', ({ words, change }) => {
    expect(readWords(EMPTY_DRAFT, words, deskFixture)).toEqual({ text: words, ...change })
  })

  it('fills a slot whose option is named', () => {
    const before = draft({ intent: ask('rerun-config') })

    const change = readWords(before, 're-run it on web-071 please', deskFixture)

    expect(change.intent).toEqual(ask('rerun-config', { host: 'web-071' }))
  })

  it('leaves a slot open when two of its options are named', () => {
    const before = draft({ intent: ask('rerun-config') })

    const change = readWords(before, 'on web-071, not web-017', deskFixture)

    expect(change.intent).toEqual(ask('rerun-config'))
  })
})
