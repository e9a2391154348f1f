import type { Scenario } from '../../scenarios/format'
import type { BotPlay, Engine } from './engine'
import type { Fork } from './fork-run'

/** How long the bot may play before everything else in this process gets its turn. */
const AT_A_TIME_MS = 8

/**
 * Plays a drill on to its end by the book. In small pieces, so that the drills that people play meanwhile keep their time.
 *
 * @param stopped - asked between pieces; `true` gives up, and nothing comes of it
 */
export async function playByTheBook(
  engine: Engine,
  scenario: Scenario,
  fork: Fork,
  stopped: () => boolean,
): Promise<BotPlay | null> {
  const playing = engine.botPlaysOn(scenario, fork)
  let step = playing.next()
  let since = performance.now()
  while (!step.done) {
    if (performance.now() - since > AT_A_TIME_MS) {
      await new Promise(setImmediate)
      if (stopped()) return null
      since = performance.now()
    }
    step = playing.next()
  }
  return step.value
}
