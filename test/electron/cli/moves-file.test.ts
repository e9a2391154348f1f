import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { readTime, showTime, writeTime } from '../../../electron/cli/drill-time'
import { readMovesFile, writeMovesFile } from '../../../electron/cli/moves-file'
import type { Move } from '../../../scenarios/engine'

/** Takes every move but `fix`, which no drill has. */
function parse(value: unknown) {
  const move = value as Move
  if ((move.do as string) !== 'fix') return { ok: true, move } as const
  return { ok: false, code: 'move/unknown', message: 'No move is called "fix".' } as const
}

const stop = '{"at":"1m","move":{"do":"stop","because":"ended-early"}}'

describe('readTime', () => {
  it.each([
    { text: '2m10s', seconds: 130 },
    { text: '45s', seconds: 45 },
    { text: '1h2m', seconds: 3720 },
    { text: '90', seconds: 90 },
    { text: 90, seconds: 90 },
    { text: '0s', seconds: 0 },
    { text: '', seconds: null },
    { text: '10 minutes', seconds: null },
    { text: '1.5m', seconds: null },
    { text: -1, seconds: null },
    { text: 1.5, seconds: null },
    { text: null, seconds: null },
  ])('reads $text as $seconds', ({ text, seconds }) => {
    expect(readTime(text)).toBe(seconds)
  })

  it('reads what writeTime writes', () => {
    fc.assert(fc.property(fc.nat(1_000_000), (seconds) => readTime(writeTime(seconds)) === seconds))
  })
})

describe('showTime', () => {
  it.each([
    { seconds: 0, shown: 'T+00:00' },
    { seconds: 582, shown: 'T+09:42' },
    { seconds: 4500, shown: 'T+75:00' },
  ])('shows $seconds as $shown', ({ seconds, shown }) => {
    expect(showTime(seconds)).toBe(shown)
  })
})

describe('readMovesFile', () => {
  it('steps over blank lines and those for people', () => {
    const read = readMovesFile(`# first\n\n${stop}\r\n   # more\n`, parse)

    expect(read).toMatchObject({ ok: true, moves: [{ line: 3, at: 60 }] })
  })

  it.each([
    { name: 'what is not JSON', line: '{"at":', says: 'is not JSON' },
    { name: 'what is no object', line: '[1]', says: 'this is [1]' },
    { name: 'a time that is none', line: '{"at":"soon","move":{"do":"say"}}', says: 'this is "soon"' },
    { name: 'a missing time', line: '{"move":{"do":"say"}}', says: 'this is not there' },
    { name: 'a missing move', line: '{"at":1}', says: 'The move is missing' },
    { name: 'a field it does not know', line: '{"at":1,"move":{"do":"say"},"who":"me"}', says: '"who" as well' },
    {
      name: 'a move that the engine does not know',
      line: '{"at":1,"move":{"do":"fix"}}',
      says: 'No move is called "fix".',
    },
    { name: 'a move out of order', line: '{"at":5,"move":{"do":"say"}}', says: 'at 5s, after one at 1m' },
  ])('says what is wrong with $name', ({ line, says }) => {
    const before = says.includes('after') ? stop : '#'

    const read = readMovesFile(`${before}\n${line}`, parse)

    expect(read).toMatchObject({ ok: false, problems: [{ line: 2, message: expect.stringContaining(says) }] })
  })

  it('collects all problems', () => {
    const read = readMovesFile('x\n{"at":"soon","move":{"do":"fix"}}\n', parse)

    expect(!read.ok && read.problems.map(({ line }) => line)).toEqual([1, 2, 2])
  })

  it('reads what writeMovesFile writes', () => {
    const moves = [
      { at: 5, move: { do: 'say', in: 'room', text: 'a "quoted"\nline' } },
      { at: 3725, move: { do: 'claim-command' } },
    ] as const

    const read = readMovesFile(writeMovesFile([...moves]), parse)

    expect(read.ok && read.moves.map(({ at, move }) => ({ at, move }))).toEqual(moves)
  })
})
