import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { startHostHere } from '../../e2e/support/host-here'
import { HandClock } from '../../electron/support/hand-clock'
import { syntheticFile, syntheticMoves } from '../synthetic'

const SIZE = { untouched: 1, crew: 20, minutes: 65 }
const SPEED = 8

/** A real host behind the built renderer, with a drill of more than an hour at 8×, whose clock is handed out. */
export async function hostWithLiveHour() {
  const dataFolder = mkdtempSync(join(tmpdir(), 'hearback-bench-'))
  const file = join(dataFolder, 'synthetic.yaml')
  writeFileSync(file, syntheticFile(SIZE))
  const clock = new HandClock()
  const here = await startHostHere(clock, dataFolder)
  const entry = here.host.openFile(file)
  if (!entry.ok) throw new Error('The scenario of the bench does not load.')
  const { run } = await here.host.start({ scenario: entry.briefing.scenario, seed: 7 })
  const moves = syntheticMoves(SIZE)
  let drill = 0
  return {
    address: `${here.address}#/desk/${run}`,
    begin: () => here.host.pace(run, { paused: false, speed: SPEED }),
    /** Lets drill time pass, seconds of it, and does what falls due. */
    pass: async (seconds: number) => {
      drill += seconds
      clock.pass((seconds / SPEED) * 1000)
      while (moves[0] && moves[0].at <= drill) {
        const next = moves.shift()
        if (next) await here.host.act(run, next.move)
      }
    },
    close: async () => {
      await here.close()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}
