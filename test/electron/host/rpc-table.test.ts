import { describe, expect, it } from 'vitest'

import { ARGUMENTS } from '../../../electron/host/rpc-table'

const RUN = '2026-01-01-00-00-metronome-abc123'
const long = (length: number) => 'x'.repeat(length)
const note = (rest: object) => [RUN, { at: null, text: 'x', ...rest }]
const rating = (rest: object) => [
  RUN,
  { kind: 'rating', by: 'self', domain: 'leadership', score: 3, moments: [1], text: 'x', ...rest },
]
const lesson = (rest: object) => [
  RUN,
  { kind: 'lesson', id: 'a', text: 'x', strength: 'design', owner: 'x', due: '2026-01-01', kept: true, ...rest },
]
const part = (rest: object) => [{ upload: 'u', part: 0, last: true, base64: 'eA==', ...rest }]
const start = (rest: object) => [{ scenario: 'metronome', ...rest }]

describe('what a window may send', () => {
  it.each<{ call: keyof typeof ARGUMENTS; args: unknown[] }>([
    { call: 'start', args: start({ seed: 4_294_967_295, assistance: 'none', difficulty: 'hard' }) },
    { call: 'pace', args: [RUN, { paused: true, speed: 0.1 }] },
    { call: 'pace', args: [RUN, { speed: 8 }] },
    { call: 'annotate', args: note({ kind: 'debrief-note', text: long(20_000) }) },
    { call: 'annotate', args: [RUN, { kind: 'whys', chain: Array(12).fill(long(2000)) }] },
    { call: 'annotate', args: rating({ score: 1, moments: Array(50).fill(1) }) },
    { call: 'annotate', args: rating({ score: 5 }) },
    { call: 'annotate', args: lesson({}) },
    { call: 'act', args: [RUN, { do: 'claim-command' }] },
    { call: 'search', args: [long(200)] },
    { call: 'takeInPart', args: part({}) },
  ])('takes $call up to its limits', ({ call, args }) => {
    expect(ARGUMENTS[call].safeParse(args).error?.issues ?? []).toEqual([])
  })

  it.each<{ call: keyof typeof ARGUMENTS; args: unknown[]; why: string }>([
    { call: 'start', args: start({ scenario: '../up' }), why: 'a path' },
    { call: 'start', args: start({ scenario: `a${long(80)}` }), why: 'too long an id' },
    { call: 'start', args: start({ seed: -1 }), why: 'a seed below' },
    { call: 'start', args: start({ seed: 4_294_967_296 }), why: 'a seed above' },
    { call: 'start', args: start({ libraryFolder: '/' }), why: 'something more' },
    { call: 'pace', args: [RUN, { speed: 0.09 }], why: 'too slow' },
    { call: 'pace', args: [RUN, { speed: 8.1 }], why: 'too fast' },
    { call: 'recording', args: ['../up'], why: 'a path' },
    { call: 'recording', args: ['con'], why: 'a device' },
    { call: 'recording', args: [long(101)], why: 'too long an id' },
    { call: 'fork', args: [RUN, -1], why: 'a second below' },
    { call: 'annotate', args: note({ kind: 'debrief-note', text: long(20_001) }), why: 'too long a text' },
    { call: 'annotate', args: note({ kind: 'anything' }), why: 'a kind not known' },
    { call: 'annotate', args: [RUN, { kind: 'appeal', item: long(201), text: 'x' }], why: 'too long a name' },
    { call: 'annotate', args: [RUN, { kind: 'whys', chain: [long(2001)] }], why: 'too long a why' },
    { call: 'annotate', args: [RUN, { kind: 'whys', chain: Array(13).fill('x') }], why: 'too many whys' },
    { call: 'annotate', args: rating({ score: 0 }), why: 'a score below' },
    { call: 'annotate', args: rating({ score: 6 }), why: 'a score above' },
    { call: 'annotate', args: rating({ moments: Array(51).fill(1) }), why: 'too many moments' },
    { call: 'annotate', args: rating({ domain: long(201) }), why: 'too long a word' },
    { call: 'annotate', args: lesson({ due: '1 January' }), why: 'no date' },
    { call: 'act', args: [RUN, { do: 'fix-it' }], why: 'what is no move' },
    { call: 'act', args: [RUN], why: 'no move at all' },
    { call: 'search', args: [long(201)], why: 'too long a word' },
    { call: 'takeInPart', args: part({ upload: '../up' }), why: 'a path' },
    { call: 'takeInPart', args: part({ base64: '<>' }), why: 'what is no base64' },
    { call: 'takeInPart', args: part({ base64: 'eA=='.padStart(180_004, 'eHh4') }), why: 'too large a part' },
    { call: 'discardAll', args: [-1], why: 'a number below' },
    { call: 'library', args: [1], why: 'an argument it has not' },
  ])('refuses $call with $why', ({ call, args }) => {
    expect(ARGUMENTS[call].safeParse(args).success).toBe(false)
  })
})
