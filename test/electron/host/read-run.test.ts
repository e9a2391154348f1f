import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { RecordingHeader } from '../../../electron/bridge'
import { type RunLine, RunWriter, readRun } from '../../../electron/host'
import { tempFolder } from '../support/temp-folder'

const header: RecordingHeader = {
  hearback: 1,
  run: 'r1',
  scenario: 'metronome',
  scenarioHash: 'abc',
  seed: 7,
  assistance: 'full',
  startedAt: '2026-01-01T00:00:00.000Z',
  version: '0.0.0',
}

const MOVES = 6

/** A file of a header and six moves, as text. Its words go beyond ASCII: bytes and characters must not be mixed up. */
function aRun(path = join(tempFolder(), 'run.jsonl')): string {
  const writer = RunWriter.create(path)
  const moves = Array.from(
    { length: MOVES },
    (_, at): RunLine => ({ kind: 'move', at, move: { do: 'say', in: 'room', text: `zurück ${at} ✓` }, wall: 'w' }),
  )
  writer.append([{ kind: 'header', ...header }, ...moves])
  writer.close()
  return readFileSync(path, 'utf8')
}

function swap(lines: string[], a: number, b: number): string[] {
  return lines.with(a, lines[b] ?? '').with(b, lines[a] ?? '')
}

function read(text: string) {
  const result = readRun(text)
  if (!result.ok) throw new Error(result.damage.message)
  return result.run
}

describe('readRun', () => {
  it('gives back what was written', () => {
    const run = read(aRun())

    expect(run.header).toEqual(header)
    expect(run.moves.map(({ at }) => at)).toEqual([0, 1, 2, 3, 4, 5])
    expect(run).toMatchObject({ at: 5, end: null, torn: null, damage: null })
  })

  it('loses at most the last line, wherever the file is cut off', () => {
    const bytes = Buffer.from(aRun())
    const ends = [...bytes.keys()].filter((index) => bytes[index] === 0x0a).map((index) => index + 1)

    for (let length = ends[0] ?? 0; length <= bytes.length; length += 1) {
      const run = read(bytes.subarray(0, length).toString('utf8'))
      const whole = ends.filter((end) => end <= length)

      expect(run.moves).toHaveLength(whole.length - 1)
      expect(run.damage).toBeNull()
      expect(run.goodBytes).toBe(whole.at(-1))
      expect(run.torn === null).toBe(ends.includes(length))
    }
  })

  it('notices any altered byte, and believes only the lines before it', () => {
    const bytes = Buffer.from(aRun())

    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (place, by) => {
        const altered = Buffer.from(bytes)
        altered[place] = ((bytes[place] ?? 0) + by) % 256
        const linesBefore = bytes.subarray(0, place).toString('utf8').split('\n').length - 1

        const result = readRun(altered.toString('utf8'))

        if (!result.ok) expect(result.damage.line).toBe(1)
        else {
          expect(result.run.damage !== null || result.run.torn !== null).toBe(true)
          expect(result.run.moves).toHaveLength(linesBefore - 1)
          if (result.run.damage) expect(result.run.damage.line).toBe(linesBefore + 1)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('notices any line taken out, other than at the end', () => {
    const lines = aRun().trimEnd().split('\n')

    for (let gone = 1; gone < lines.length - 1; gone += 1) {
      const text = `${lines.toSpliced(gone, 1).join('\n')}\n`

      expect(read(text).damage).toMatchObject({ line: gone + 1, message: expect.stringContaining('missing') })
    }
  })

  it.each([
    {
      name: 'two lines changed places',
      edit: (lines: string[]) => swap(lines, 2, 3),
      line: 3,
      says: 'out of its place: line 4 was',
    },
    {
      name: 'a line is there twice',
      edit: (lines: string[]) => lines.toSpliced(4, 0, lines[2] ?? ''),
      line: 5,
      says: 'it is line 3 once more',
    },
    {
      name: 'a line was changed',
      edit: (lines: string[]) => lines.with(3, (lines[3] ?? '').replace('zurück', 'vor')),
      line: 4,
      says: 'was altered',
    },
    {
      name: 'a line is no line',
      edit: (lines: string[]) => lines.toSpliced(3, 0, '{}'),
      line: 4,
      says: 'is not a line that Hearback wrote',
    },
  ])('says where and how: $name', ({ edit, line, says }) => {
    const text = `${edit(aRun().trimEnd().split('\n')).join('\n')}\n`

    expect(read(text).damage).toMatchObject({ line, message: expect.stringContaining(says) })
  })

  it('does not believe a file without its header', () => {
    const [, ...rest] = aRun().split('\n')

    expect(readRun(rest.join('\n'))).toMatchObject({ ok: false, damage: { line: 1 } })
    expect(readRun('')).toMatchObject({ ok: false })
  })
})

describe('RunWriter', () => {
  it('goes on behind a torn line and keeps what it was', () => {
    const path = join(tempFolder(), 'run.jsonl')
    const whole = aRun(path)
    writeFileSync(path, whole.slice(0, -20))
    const before = read(readFileSync(path, 'utf8'))

    const writer = RunWriter.reopen(path, before, 'w')
    writer.append([{ kind: 'move', at: 9, move: { do: 'claim-command' }, wall: 'w' }])
    writer.close()

    const after = read(readFileSync(path, 'utf8'))
    expect(after).toMatchObject({ damage: null, torn: null, at: 9 })
    expect(after.moves).toHaveLength(MOVES)
    expect(readFileSync(path, 'utf8')).toContain('"kind":"torn"')
  })
})
