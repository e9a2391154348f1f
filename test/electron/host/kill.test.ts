import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { buildChild } from '../support/build-child'
import { metronomeHost } from '../support/metronome-host'
import { MAY_MOUNT, smallDisk } from '../support/small-disk'

/** `npm run test:kill` asks for hundreds. */
const KILLS = Number(process.env.HEARBACK_KILLS ?? 6)
const figures = { kills: 0, onFullDisk: 0, acknowledged: 0, lost: 0 }

let child: Awaited<ReturnType<typeof buildChild>>

beforeAll(async () => {
  child = await buildChild('kill-child.ts')
}, 60_000)

afterAll(() => {
  child?.remove()
  const { kills, onFullDisk, acknowledged, lost } = figures
  console.info(
    `kills: ${kills} (${onFullDisk} on a full disk), moves acknowledged: ${acknowledged}, moves lost: ${lost}`,
  )
})

/** Runs the child and kills it, with no chance to tidy up, so many milliseconds after its first move was answered. */
function killAfter(milliseconds: number, libraryFolder: string, dataFolder: string) {
  const killed = spawn(process.execPath, [child.program, libraryFolder, dataFolder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  let armed = false
  killed.stdout.on('data', (chunk) => {
    said += chunk
    if (armed || !said.includes('\n0\n')) return
    armed = true
    setTimeout(() => killed.kill('SIGKILL'), milliseconds)
  })
  return new Promise<{ run: string; answered: string[] }>((resolve) => {
    killed.on('close', () => {
      // The last piece may be a number cut short; only whole lines were said.
      const [run = '', ...answered] = said.split('\n').slice(0, -1)
      resolve({ run, answered })
    })
  })
}

/** What the file has of what was answered, after the run was taken up again. */
async function movesAfter(host: ReturnType<typeof metronomeHost>['host'], run: string): Promise<string[]> {
  await host.resume(run)
  await host.giveUp(run)
  const { moves } = await host.recording(run)
  return moves.map(({ move }) => (move.do === 'say' ? move.text : ''))
}

function count(answered: string[], moves: string[], onFullDisk: boolean) {
  figures.kills += 1
  if (onFullDisk) figures.onFullDisk += 1
  figures.acknowledged += answered.length
  figures.lost += answered.filter((text, index) => moves[index] !== text).length
}

describe('a host that is killed', () => {
  const moments = [1, ...Array.from({ length: KILLS - 1 }, () => Math.floor(Math.random() * 300))]

  it.each(moments)('has lost no move that it had answered: killed after %i ms', async (moment) => {
    const { host, folder, libraryFolder } = metronomeHost({ ends: 100_000 })

    const { run, answered } = await killAfter(moment, libraryFolder, join(folder, 'data'))

    const moves = await movesAfter(host, run)
    count(answered, moves, false)
    expect(answered.length).toBeGreaterThan(0)
    expect(moves.slice(0, answered.length)).toEqual(answered)
    // At most the one that was being answered is there beyond those.
    expect(moves.length - answered.length).toBeLessThanOrEqual(1)
  })

  const onFullDisk = Array.from({ length: Math.ceil(KILLS / 4) }, () => Math.floor(Math.random() * 400))

  it.skipIf(!MAY_MOUNT).each(onFullDisk)('has lost none on a full disk either: killed after %i ms', async (moment) => {
    const disk = smallDisk(1024)
    const { host, folder, libraryFolder } = metronomeHost({ ends: 100_000, folder: disk.folder })
    disk.fill(24)

    const { run, answered } = await killAfter(moment, libraryFolder, join(folder, 'data'))

    disk.makeRoom()
    const moves = await movesAfter(host, run)
    count(answered, moves, true)
    expect(moves.slice(0, answered.length)).toEqual(answered)
    expect(moves.length - answered.length).toBeLessThanOrEqual(1)
  })
})
