import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'

const LIBRARY = vi.hoisted(() => decodeURIComponent(new URL('../../../scenarios/library', import.meta.url).pathname))
vi.mock('../../../electron/cli/dist-folder', () => ({ inDist: () => LIBRARY }))

import { main } from '../../../electron/cli/main'
import { linesOf } from '../../../electron/host/lines-of'
import { createPlayer, playOut } from '../../../scenarios/players'
import { shipped } from '../../players/library'
import { tempFolder } from '../support/temp-folder'

const SCENARIO = 'open-the-call'
const WALL = '2026-01-01T00:00:00.000Z'

/** A run that ended, as the lines of its file without their chain. */
function aRun(seed: number): object[] {
  const { moves, facts, drill } = playOut(shipped(SCENARIO), createPlayer('expert', seed), { seed })
  const about = { scenario: SCENARIO, scenarioHash: '', seed, assistance: 'full', startedAt: WALL, version: '0.0.0' }
  return [
    { kind: 'header', ...about, hearback: 1, run: `run-${seed}` },
    ...linesOf(moves, facts, WALL),
    { kind: 'end', at: drill.at, how: 'ended', wall: WALL },
    { kind: 'annotation', annotation: { kind: 'debrief-note', at: null, text: 'Zurück ✓' }, wall: WALL },
  ]
}

/** Chained as Hearback does it, or as a forger does who has read how. */
function chained(lines: readonly object[]): string[] {
  let chain = ''
  return lines.map((line) => {
    const body = JSON.stringify(line)
    chain = createHash('sha256').update(`${chain}\n${body}`).digest('hex')
    return `${body.slice(0, -1)},"chain":"${chain}"}`
  })
}

async function verify(content: string | Buffer) {
  const file = join(tempFolder(), 'run.jsonl')
  writeFileSync(file, content)
  const said: string[] = []
  const io = {
    out: (text: string) => void said.push(text),
    err: (text: string) => void said.push(text),
    stdin: () => '',
  }
  const code = await main(['replay', file, '--verify'], io)
  return { code, said: said.join('').replaceAll(file, 'FILE') }
}

const RUN = aRun(3)
const SEALED = chained(RUN)
const OTHER = chained(aRun(2))
const text = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('')
const is = (kind: string) => (line: object) => 'kind' in line && line.kind === kind
const TENTH = SEALED[9] ?? ''
const forged = (edit: (line: { kind: string } & Record<string, unknown>) => object) =>
  text(chained(RUN.map((line) => edit(structuredClone(line) as never))))

describe('replay --verify', () => {
  it('finds nothing wrong with a run as it was written', async () => {
    const { code, said } = await verify(text(SEALED))

    expect(said).toMatch(/All \d+ facts of \d+ moves come out the same, byte for byte\.\n$/)
    expect(code).toBe(0)
  })

  it.each([
    {
      name: 'lines gone in the middle',
      file: text(SEALED.toSpliced(20, 3)),
      says: 'FILE:21: Line 21 of .* is missing',
    },
    {
      name: 'lines in another order',
      file: text(SEALED.with(9, SEALED[10] ?? '').with(10, TENTH)),
      says: 'FILE:10: .*line 11 was written there',
    },
    { name: 'a line twice', file: text(SEALED.toSpliced(30, 0, TENTH)), says: 'FILE:31: .*it is line 10 once more' },
    {
      name: 'a line of another run put in',
      file: text(SEALED.toSpliced(20, 0, OTHER[20] ?? '')),
      says: 'FILE:21: .*line 22 was written there',
    },
    {
      name: 'the rest of another run',
      file: text([...SEALED.slice(0, 20), ...OTHER.slice(20)]),
      says: 'FILE:21: .*comes from another run',
    },
    {
      name: 'another run behind it',
      file: text([...SEALED, ...OTHER]),
      says: `FILE:${SEALED.length + 1}: .*another run begins`,
    },
    {
      name: 'ends of lines as on Windows',
      file: text(SEALED.map((line) => `${line}\r`)),
      says: 'FILE:1: .*ends of lines',
    },
    { name: 'a byte order mark', file: `\uFEFF${text(SEALED)}`, says: 'FILE:1: .*byte order mark' },
    { name: 'UTF-16', file: Buffer.from(text(SEALED), 'utf16le'), says: 'FILE:1: .*UTF-16' },
    { name: 'an empty line in the middle', file: text(SEALED.toSpliced(5, 0, '')), says: 'FILE:6: .*is empty' },
    { name: 'an empty line at the end', file: `${text(SEALED)}\n`, says: `FILE:${SEALED.length + 1}: .*is empty` },
    {
      name: 'a header in its middle',
      file: text(chained([...RUN.slice(0, 5), ...RUN])),
      says: 'FILE:6: .*nothing that belongs there',
    },
    {
      name: 'a newer format',
      file: forged((line) => (line.kind === 'header' ? { ...line, hearback: 2 } : line)),
      says: 'FILE:1: .*run format 2, of a newer Hearback',
    },
  ])('says where and how it was mangled: $name', async ({ file, says }) => {
    const { code, said } = await verify(file)

    expect(said).toMatch(new RegExp(says))
    expect(code).toBe(1)
  })

  it.each([0, 1, 40, SEALED.length - 3])(
    'says where a file ends that is cut off, or was interrupted: after %i more lines',
    async (more) => {
      const { code, said } = await verify(text(SEALED.slice(0, 1 + more)))

      expect(said).toMatch(new RegExp(`FILE:${1 + more}: The file ends here, at T\\+\\d\\d:\\d\\d, .*interrupted, or`))
      expect(said).toMatch(/come out the same/)
      expect(code).toBe(1)
    },
  )

  it.each([
    {
      name: 'a move that was not made',
      file: text(chained(RUN.filter((line, index) => !is('move')(line) || index > 12))),
      says: 'comes out differently',
    },
    {
      name: 'a move at another second',
      file: forged((line) => (line.kind === 'move' ? { ...line, at: Number(line.at) + 1 } : line)),
      says: 'comes out differently',
    },
    {
      name: 'another seed',
      file: forged((line) => (line.kind === 'header' ? { ...line, seed: 4 } : line)),
      says: 'Fact 1 of .* differently',
    },
    {
      name: 'no facts',
      file: text(chained(RUN.filter((line) => !is('fact')(line)))),
      says: 'Fact 1 of \\d+ is missing',
    },
    {
      name: 'no ending',
      file: text(chained(RUN.filter((line) => !JSON.stringify(line).includes('drill-ended')))),
      says: 'Fact \\d+ of \\d+ is missing',
    },
    {
      name: 'an ending that never was',
      file: text(chained([...RUN.slice(0, 40), { kind: 'end', at: 30, how: 'ended', wall: WALL }])),
      says: 'it is not|is missing',
    },
  ])('is not taken in by a chain that was made anew: $name', async ({ file, says }) => {
    const { code, said } = await verify(file)

    expect(said).toMatch(new RegExp(says))
    expect(code).toBe(1)
  })

  it.each([
    { name: 'the dates', edit: (line: object) => ({ ...line, ...('wall' in line ? { wall: '2001' } : {}) }) },
    {
      name: 'the words of a note',
      edit: (line: object) =>
        is('annotation')(line) ? { ...line, annotation: { kind: 'debrief-note', at: null, text: 'Forged' } } : line,
    },
  ])('cannot know, as SECURITY.md says, whether somebody made up $name', async ({ edit }) => {
    expect(await verify(forged(edit))).toMatchObject({ code: 0 })
  })
})
