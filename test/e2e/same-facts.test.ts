import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import type { Move } from '../../scenarios/engine'
import { openWindow } from '../electron/support/open-window'
import { tempFolder } from '../electron/support/temp-folder'
import { hearback, startHost } from './support/host-process'

/** Lets the token in and gives back what a socket needs. */
async function enter(address: string) {
  const answer = await fetch(address, { redirect: 'manual' })
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  return openWindow(Number(new URL(address).port), cookie)
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

const MOVES: Move[] = [
  { do: 'claim-command' },
  { do: 'set-severity', severity: 'sev1' },
  { do: 'lock-deploys', reason: 'The web tier is down.', allow: [] },
  { do: 'note', text: 'Who changed what?', kind: 'note' },
  { do: 'stop', because: 'ended-early' },
]

describe('the built app', () => {
  it('records the facts that the command line gives for the same moves, through a crash as well', async () => {
    const data = tempFolder()
    const movesFile = join(data, 'moves.jsonl')
    const first = await startHost(data)
    const before = await enter(first.address)
    const { run } = (await before.call('start', { scenario: 'apache-upgrade', seed: 7 })).value as { run: string }
    await before.call('pace', run, { paused: false, speed: 8 })
    for (const move of MOVES.slice(0, 2)) {
      await wait(1300)
      await before.call('act', run, move)
    }

    await first.kill()
    const second = await startHost(data)
    const after = await enter(second.address)
    await after.call('resume', run)
    await after.call('pace', run, { paused: false, speed: 8 })
    for (const move of MOVES.slice(2)) {
      await wait(1300)
      await after.call('act', run, move)
    }
    await second.stop()

    const lines = readFileSync(join(data, 'runs', `${run}.jsonl`), 'utf8')
      .trimEnd()
      .split('\n')
    const recorded = lines.flatMap(
      (line) => /^\{"kind":"fact","fact":(.*),"chain":"[0-9a-f]{64}"\}$/.exec(line)?.[1] ?? [],
    )
    writeFileSync(movesFile, (await hearback('moves', run, '--data', data)).out)
    const played = await hearback('play', 'apache-upgrade', '--seed', '7', '--moves', movesFile, '--json')
    const verified = await hearback('replay', run, '--data', data, '--verify')

    expect(played.out).toBe(`${recorded.join('\n')}\n`)
    expect(recorded.length).toBeGreaterThan(10)
    expect(recorded.at(-1)).toContain('"kind":"drill-ended"')
    expect(readFileSync(movesFile, 'utf8')).toContain('"do":"note"')
    expect(verified).toMatchObject({ status: 0, err: expect.stringContaining('byte for byte') })
  })

  it('says what is wrong with a file of moves, all of it, and where', async () => {
    const movesFile = join(tempFolder(), 'moves.jsonl')
    writeFileSync(
      movesFile,
      '# two mistakes\n{"at":"soon","move":{"do":"claim-command"}}\n{"at":"1m","move":{"do":"fix-it"}}\n',
    )

    const played = await hearback('play', 'apache-upgrade', '--moves', movesFile)

    expect(played.status).toBe(2)
    expect(played.err).toContain(`${movesFile}:2: Write "at" as`)
    expect(played.err).toContain(`${movesFile}:3: `)
  })

  it('plays on after a refused move and reports its line', async () => {
    const movesFile = join(tempFolder(), 'moves.jsonl')
    writeFileSync(movesFile, '{"at":"3m","move":{"do":"release","person":"nobody-at-all"}}\n')

    const played = await hearback('play', 'apache-upgrade', '--moves', movesFile, '--until', '4m')

    expect(played.status).toBe(1)
    expect(played.err).toContain(`${movesFile}:1: at T+03:00 the move was refused: `)
    expect(played.out).toContain('T+03:')
  })
})
