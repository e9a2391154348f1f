import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it, vi } from 'vitest'

import { readRun } from '../../electron/host'
import { writeLine } from '../../scenarios/composing'
import { openDesk, seeAll } from '../../scenarios/desk'
import { briefingOf, factsFor } from '../../scenarios/engine'
import { createPlayer, playOut } from '../../scenarios/players'
import { shipped } from '../players/library'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const SEED = 3

/** An expert's drill, and the lines somebody would type to play the same one. */
function expertSession(id: string) {
  const scenario = shipped(id)
  const { moves, facts } = playOut(scenario, createPlayer('expert', SEED), { seed: SEED })
  const empty = openDesk(briefingOf(scenario, SEED))
  const seen = factsFor(facts)
  let now = 0
  const lines = moves.flatMap(({ at, move }) => {
    const desk = seeAll(
      empty,
      seen.filter((fact) => fact.at <= at),
    )
    const wait = at > now ? [`wait ${at - now}s`] : []
    now = at
    return [...wait, writeLine(move, desk)]
  })
  return { moves, facts, lines: [...lines, 'wait end'] }
}

describe('a drill in the terminal', () => {
  const data = mkdtempSync(join(tmpdir(), 'hearback-e2e-'))

  afterAll(() => rmSync(data, { recursive: true, force: true }))

  it('is played whole by lines on standard input, to strong marks, and kept move by move', async () => {
    const { lines, moves, facts } = expertSession('apache-upgrade')

    const played = await play(['apache-upgrade', '--seed', String(SEED), '--data', data], lines)

    expect(played.err).toBe('')
    expect(played.status).toBe(0)
    expect(played.out).toContain('[SIMULATION]')
    expect(played.out).toContain('END ')
    expect(played.out).toMatch(/Checklist: strong/)
    expect(played.out).toMatch(/Loops, you to the crew: strong/)
    expect(played.out).not.toContain('\u001b')
    const { run } = kept(data)[0] ?? {}
    expect(played.out).toContain(`${run?.header.run}.jsonl`)
    expect(run?.moves).toEqual(moves)
    expect(run?.facts.map((fact) => JSON.stringify(fact))).toEqual(facts.map((fact) => JSON.stringify(fact)))
  })

  it('tells a machine the facts its seat may see, one a line, and what was not taken on standard error', async () => {
    const folder = join(data, 'machine')

    const played = await play(
      ['apache-upgrade', '--seed', '3', '--assistance', 'none', '--json', '--data', folder],
      ['/claim', 'wait 2m', '/claim', '/severity nine', 'wait 1m'],
    )

    const [{ run } = { run: null }] = kept(folder)
    const seen = factsFor(run?.facts ?? []).map((fact) => `${JSON.stringify(fact)}\n`)
    expect(played.out).toBe(seen.join(''))
    expect(played.out).not.toContain('"for":"truth"')
    expect(played.status).toBe(1)
    const said = played.err
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object)
    expect(said).toMatchObject([
      { line: 3, message: expect.stringContaining('You have command already') },
      { line: 4, message: expect.stringContaining('from 1 (the worst) to 5') },
      { run: run?.header.run, ended: false },
    ])
    expect(run?.header.assistance).toBe('none')
  })

  it('is left when the lines end, and taken up again at that second', async () => {
    const folder = join(data, 'again')

    const first = await play(['low-fuel', '--seed', '5', '--data', folder], ['/claim', 'wait 90s'])
    const second = await play(['--resume', 'last', '--data', folder], ['/severity 2', 'wait 30s', 'status'])

    expect(first.out).toContain('kept as it stands at T+01:30')
    expect(second.out).toContain('taken up again at T+01:30')
    expect(second.out).toContain('SEV2 · investigating · command: you')
    const runs = kept(folder)
    expect(runs).toHaveLength(1)
    expect(runs[0]?.run).toMatchObject({ at: 120, end: null, damage: null })
    expect(runs[0]?.run.moves.map(({ at, move }) => [at, move.do])).toEqual([
      [0, 'claim-command'],
      [90, 'set-severity'],
    ])
  })

  it('follows its file: a save is played to the same second, and the run that goes on is the one that is marked', async () => {
    const folder = join(data, 'live')
    mkdirSync(folder)
    const file = join(folder, 'mine.yaml')
    const text = readFileSync(join(ROOT, 'scenarios/library/low-fuel.yaml'), 'utf8').replace(/^id: .*$/m, 'id: mine')
    writeFileSync(file, text)
    const session = begin([file, '--seed', '5', '--data', folder])

    session.type('/claim', 'wait 90s')
    await session.until('> wait 90s')
    writeFileSync(file, text.replaceAll('Kenji Mori', 'Kenji Abe'))
    await session.until('was saved: played again to T+01:30')
    session.type('crew', '/end now')
    const played = await session.ended

    expect(played.out).toContain('Kenji Abe, Primary on-call')
    expect(played.out).toContain('Marks, each with the moments it rests on')
    const replaced = kept(folder).find(({ run }) => run.header.forkedFrom === undefined)
    const last = kept(folder).find(({ run }) => run.header.forkedFrom !== undefined)
    expect(last?.run).toMatchObject({ end: 'ended', header: { forkedFrom: { run: replaced?.run.header.run, at: 90 } } })
    expect(played.out).toContain(`${last?.run.header.run}.jsonl`)
  })

  it.each([
    { args: [], says: 'Name one scenario' },
    { args: ['no-such-thing'], says: 'no scenario or file called "no-such-thing"' },
    { args: ['low-fuel', '--resume', 'last'], says: 'Name one scenario' },
    { args: ['low-fuel', '--speed', '99'], says: '--speed takes a number' },
    { args: ['low-fuel', '--until', '1m', '--turns'], says: '--turns is for playing live' },
    { args: ['--resume', 'nothing-of-the-kind'], says: 'not kept here' },
    { args: ['--resume', 'last'], says: 'nothing to take up again' },
  ])('does not begin with $args', async ({ args, says }) => {
    const played = await play([...args, ...(args.includes('--until') ? [] : ['--data', join(data, 'none')])], [])

    expect(played).toMatchObject({ status: 2, err: expect.stringContaining(says) })
  })
})

function kept(folder: string) {
  return readdirSync(join(folder, 'runs'))
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => {
      const read = readRun(readFileSync(join(folder, 'runs', name), 'utf8'))
      if (!read.ok) throw new Error(read.damage.message)
      return read
    })
}

function play(args: string[], lines: string[]) {
  const session = begin(args)
  session.type(...lines)
  session.close()
  return session.ended
}

/** A session whose lines come one after another. */
function begin(args: string[]) {
  const child = spawn(process.execPath, ['electron/cli/hearback.mjs', 'play', ...args], { cwd: ROOT })
  let [out, err] = ['', '']
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  child.stderr.on('data', (chunk) => {
    err += chunk
  })
  return {
    type: (...lines: string[]) => void child.stdin.write(lines.map((line) => `${line}\n`).join('')),
    close: () => void child.stdin.end(),
    until: (words: string) => vi.waitFor(() => expect(out).toContain(words), 15_000),
    ended: new Promise<{ status: number | null; out: string; err: string }>((resolve) => {
      child.once('close', (status) => resolve({ status, out, err }))
    }),
  }
}
