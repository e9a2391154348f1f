import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { readLine, type Seat, SLASHES, writeLine } from '../../../scenarios/composing'
import { type Desk, openDesk, seeAll } from '../../../scenarios/desk'
import { briefingOf, type Fact, type Move } from '../../../scenarios/engine'
import { createPlayer, playOut } from '../../../scenarios/players'
import { shipped } from '../../players/library'
import { deskFixture } from '../../renderer/fixtures/desk-fixture'

const SEAT: Seat = { desk: deskFixture, room: 'inc-2041' }

function moveOf(line: string, seat = SEAT): Move {
  const read = readLine(line, seat)
  if (!read.ok) throw new Error(read.message)
  return read.value
}

describe('a typed line', () => {
  it.each([
    { line: 'Hello all', move: { do: 'say', in: 'inc-2041', text: 'Hello all' } },
    { line: 'Priya, heard', move: { do: 'say', in: 'inc-2041', text: 'Priya, heard', to: ['priya'] } },
    { line: '@Dana by 14:25', move: { do: 'say', in: 'inc-2041', text: 'by 14:25', to: ['dana'] } },
    { line: '#leadership @dana: by 14:25', move: { do: 'say', in: 'leadership', text: 'by 14:25', to: ['dana'] } },
    { line: '@scribe: note it', move: { do: 'say', in: 'inc-2041', text: 'note it', to: ['tomas'] } },
    { line: 'Scribe, note it', move: { do: 'say', in: 'inc-2041', text: 'Scribe, note it', to: ['tomas'] } },
    { line: '@database how far?', move: { do: 'say', in: 'inc-2041', text: 'how far?', to: ['priya'] } },
    { line: '/release @scribe', move: { do: 'release', person: 'tomas' } },
    {
      line: '/ask @scribe what has changed, back in 3 min',
      move: { do: 'order', in: 'inc-2041', to: 'tomas', ask: 'what-changed', slots: {}, within: 180 },
    },
    { line: '/claim', move: { do: 'claim-command' } },
    { line: '/severity 1', move: { do: 'set-severity', severity: 'sev1' } },
    { line: '/severity SEV3', move: { do: 'set-severity', severity: 'sev3' } },
    { line: '/state ident', move: { do: 'set-state', state: 'identified' } },
    {
      line: '/ask @ilse what has changed, back in 3 min',
      move: { do: 'order', in: 'inc-2041', to: 'ilse', ask: 'what-changed', slots: {}, within: 180 },
    },
    {
      line: '/ask what has changed @Ilse Okafor back in 90 s',
      move: { do: 'order', in: 'inc-2041', to: 'ilse', ask: 'what-changed', slots: {}, within: 90 },
    },
    {
      line: '/ask @ilse re-run config on one host, web-071, back in 3 min: Ilse, one only, please.',
      move: {
        do: 'order',
        in: 'inc-2041',
        to: 'ilse',
        ask: 'rerun-config',
        slots: { host: 'web-071', count: 'one' },
        within: 180,
        text: 'Ilse, one only, please.',
      },
    },
    {
      line: '/ask @priya how long until it hurts, replica lag, re m9',
      move: {
        do: 'order',
        in: 'inc-2041',
        to: 'priya',
        ask: 'how-long',
        slots: { what: 'replica lag' },
        within: null,
        re: 'm9',
      },
    },
    {
      line: '/ask what has changed',
      move: { do: 'order', in: 'inc-2041', to: null, ask: 'what-changed', slots: {}, within: null },
    },
    { line: '/page tomas because I need hands', move: { do: 'page', person: 'tomas', because: 'I need hands' } },
    {
      line: '/brief Tomas Lind impact: shop slow; ruled out: the deploy; task: be scribe',
      move: {
        do: 'brief',
        person: 'tomas',
        points: { impact: 'shop slow', ruledOut: 'the deploy', task: 'be scribe' },
      },
    },
    {
      line: '/role tomas as customer liaison',
      move: { do: 'assign-role', role: 'customer-liaison', person: 'tomas' },
    },
    { line: '/yes', move: { do: 'confirm', loop: 'l3' } },
    { line: '/no l3', move: { do: 'correct', loop: 'l3' } },
    {
      line: '/park l4 for 10 min because the shop comes first',
      move: { do: 'park', loop: 'l4', because: 'the shop comes first', until: 600 },
    },
    {
      line: '/update identified: Pages are slow; we know why.; next in 20 min',
      move: {
        do: 'publish',
        state: 'identified',
        components: {},
        text: 'Pages are slow; we know why.',
        nextUpdateIn: 1200,
      },
    },
    {
      line: '/deploys lock web tier is down',
      move: { do: 'lock-deploys', reason: 'web tier is down', allow: [] },
    },
    {
      line: '/deploys allow gift wrap because it is harmless',
      move: { do: 'allow-deploy', deploy: 'd1', reason: 'it is harmless' },
    },
    {
      line: '/note unexplained: a second run helps',
      move: { do: 'note', text: 'a second run helps', kind: 'unexplained' },
    },
    { line: '/end now', move: { do: 'stop', because: 'ended-early' } },
  ])('$line', ({ line, move }) => {
    expect(moveOf(line)).toEqual(move)
  })

  it.each([
    { line: '', says: 'There is nothing to send yet.' },
    { line: '/sevrity 1', says: 'Did you mean "/severity"?' },
    { line: '/severity 9', says: 'from 1 (the worst) to 5' },
    { line: '/state resolved', says: '"/resolve" closes the incident' },
    { line: '/ask', says: '/ask @who how long until it hurts, back in 3 min' },
    { line: '/ask @otto what has changed', says: 'nobody called "otto"' },
    { line: '/ask @ilse @priya what has changed', says: 'An order goes to one person' },
    { line: '/ask @ilse make coffee', says: 'Nothing that can be asked is called "make coffee"' },
    { line: '/ask @ilse re-run config, one', says: 'Which host? Add one of: web-071, web-017, web-104.' },
    { line: '/ask @ilse what has changed quickly', says: 'says nothing of "quickly"' },
    { line: '@deputy hello', says: 'Nobody is deputy now. Give it to somebody: "/role NAME as deputy".' },
    { line: '/ask @customer-liaison what has changed', says: 'Nobody is customer liaison now.' },
    { line: '/ask @comms lead what has changed', says: 'Nobody is customer liaison now.' },
    { line: '/chase @incident lead', says: 'You are the incident lead yourself.' },
    { line: '/page', says: 'Say who' },
    { line: '/page otto because', says: 'nobody called "otto"' },
    { line: '/page tomas', says: 'Say why' },
    { line: '/brief tomas be scribe', says: 'Put each point after its name' },
    { line: '/role tomas as king', says: 'Say which role' },
    { line: '/reply m999 heard', says: 'There is no message m999' },
    { line: '/no l99', says: 'There is no loop l99' },
    { line: '/park', says: 'Say why it can wait' },
    { line: '/decide', says: '/decide WHAT: CHOICE because WHY' },
    { line: '/weigh', says: 'Nobody has said yet' },
    { line: '/update', says: 'Write what customers see' },
    { line: '/deploys', says: '/deploys lock WHY' },
    { line: '/resolve accepting the moon', says: 'is not something to accept' },
    { line: '/end', says: '/end now' },
    { line: '#nowhere hello', says: 'There is no room "#nowhere"' },
  ])('says of "$line": $says', ({ line, says }) => {
    const read = readLine(line, SEAT)

    expect(read.ok ? read.value : read.message).toContain(says)
  })

  it('of any text comes to a move or to a sentence', () => {
    const words = fc.constantFrom(
      ...SLASHES.flatMap(({ word, example }) => [`/${word} `, example, ...example.split(' ')]),
      ...[
        '/ask ',
        '/tell ',
        '/reply ',
        '@',
        '#',
        're m',
        ' l3',
        ': ',
        ';',
        ' because ',
        'back in 3 min',
        '=',
        '(',
        '\\',
        '\u0000',
      ],
    )
    const line = fc
      .array(fc.oneof(words, fc.string({ unit: 'binary' })), { maxLength: 8 })
      .map((parts) => parts.join(''))

    fc.assert(
      fc.property(line, (typed) => {
        const read = readLine(typed, SEAT)

        expect(read.ok ? 'a move' : read.message).not.toBe('')
      }),
      { numRuns: 2000 },
    )
  })
})

describe('a very long line', () => {
  it.each(['/ask ', '/tell ', '/resolve ', '/weigh ', '/update ', '/brief tomas ', '', '/note '])(
    'comes to an end: "%s…"',
    (start) => {
      for (const part of ['what ', '  ', ';', '@mika ', 'impact: x; ', ': ', 'a']) {
        const read = readLine(start + part.repeat(20_000), SEAT)

        expect(typeof read.ok).toBe('boolean')
      }
    },
  )
})

describe('a move written as a line', () => {
  it.each([
    { scenario: 'apache-upgrade', seed: 3, bot: 'expert' },
    { scenario: 'low-fuel', seed: 5, bot: 'expert' },
    { scenario: 'wrong-prompt', seed: 8, bot: 'expert' },
    { scenario: 'apache-upgrade', seed: 2, bot: 'random' },
  ] as const)('reads as the same move again, all through a drill: $scenario, $bot', ({ scenario: id, seed, bot }) => {
    const scenario = shipped(id)
    const { moves, facts } = playOut(scenario, createPlayer(bot, seed), { seed })

    const differ: object[] = []
    for (const { at, move, desk } of desksAt(moves, facts, openDesk(briefingOf(scenario, seed)))) {
      const line = writeLine(move, desk)
      const read = readLine(line, { desk, room: desk.briefing.incident.channel })
      if (JSON.stringify(sorted(read.ok ? read.value : read.message)) !== JSON.stringify(sorted(move)))
        differ.push({ at, line, move, read })
    }

    expect(differ).toEqual([])
    expect(moves.length).toBeGreaterThan(20)
  })
})

/** Each move with the desk as it stood just before it. */
function desksAt(moves: ReadonlyArray<{ at: number; move: Move }>, facts: readonly Fact[], empty: Desk) {
  return moves.map(({ at, move }) => ({
    at,
    move,
    desk: seeAll(
      empty,
      facts.filter((fact) => fact.at <= at),
    ),
  }))
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  )
}
