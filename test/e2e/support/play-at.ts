import type { RecordedMove } from '../../../electron/bridge'
import type { Host } from '../../../electron/host'
import type { HandClock } from '../../electron/support/hand-clock'

export interface PlayedAt {
  scenario: string
  seed: number
  /** At their drill seconds. */
  moves: RecordedMove[]
  until: number
  speed?: number
  /** Stops the clock for each move, and takes a while over it. */
  pausing?: boolean
}

/** Plays moves on a host whose clock is moved by hand, each at its second, and leaves the run paused. Gives back its id. */
export async function playAt(host: Host, clock: HandClock, played: PlayedAt): Promise<string> {
  const { scenario, seed, moves, until, speed = 1, pausing = false } = played
  const { run } = await host.start({ scenario, seed })
  await host.pace(run, { paused: false, speed })
  let at = 0
  const passTo = (second: number) => {
    clock.pass(((second - at) * 1000) / speed)
    at = second
  }
  for (const { at: second, move } of moves) {
    passTo(second)
    if (pausing) {
      await host.pace(run, { paused: true })
      clock.pass(60_000)
    }
    await host.act(run, move)
    if (pausing) await host.pace(run, { paused: false })
  }
  passTo(until)
  // Over, if the last move ended it.
  await host.pace(run, { paused: true }).catch(() => {})
  return run
}
