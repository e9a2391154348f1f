import { writeSync } from 'node:fs'

import { Host, WALL_CLOCK } from '../../../electron/host'
import { METRONOME } from './metronome'

/**
 * What the kill test kills: a host that takes moves as fast as it can, and says the number of each once it was answered.
 * Runs in a process of its own; its arguments are the library's and the data's folder.
 */
const [, , libraryFolder = '', dataFolder = ''] = process.argv
const host = new Host({ engine: METRONOME, wall: WALL_CLOCK, libraryFolder, dataFolder, version: '0.0.0' })
const { run } = await host.start({ scenario: 'metronome', seed: 7 })
await host.pace(run, { paused: false, speed: 8 })
writeSync(1, `${run}\n`)
for (let number = 0; ; number += 1) {
  while (!(await taken(number))) await new Promise((resolve) => setTimeout(resolve, 1))
  writeSync(1, `${number}\n`)
  // Lets the timers in, so that time passes between moves as well.
  if (number % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 1))
}

/** On a full disk the move is refused; it is tried again until somebody makes room or kills us. */
async function taken(number: number): Promise<boolean> {
  try {
    return (await host.act(run, { do: 'say', in: 'room', text: String(number) })).ok
  } catch {
    return false
  }
}
