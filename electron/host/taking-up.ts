import { randomInt } from 'node:crypto'

import type { StartChoice } from '../bridge'
import { verifyRun } from './archive'
import type { Backstage } from './backstage'
import { CHANGED } from './changed-sentences'
import { factLines } from './drill-room'
import { HostRefusal } from './host-refusal'
import { newHeader } from './new-header'

/** Prepares a drill, which waits at its first second. @returns its run */
export function startDrill(stage: Backstage, choice: StartChoice): string {
  const { scenario: id, seed = randomInt(1, 1_000_000), assistance = 'full', difficulty = 'standard' } = choice
  const { scenario, hash, sources } = stage.shelf.scenario(id)
  stage.shelf.keep(sources)
  const options = { seed, assistance, difficulty }
  const header = newHeader(stage, { scenario: id, scenarioHash: hash, ...options })
  const { drill, facts } = stage.engine.startDrill(scenario, options)
  const file = stage.files.create(header, factLines(facts))
  stage.rooms.open({ scenario, header, drill, facts, tried: [], file })
  return header.run
}

/**
 * Takes an interrupted run up again at the second it had reached.
 *
 * @throws {HostRefusal} when it is over, or does not come out as it was recorded
 */
export function resumeRun({ engine, shelf, files, rooms }: Backstage, run: string): void {
  if (rooms.live(run)) return
  const read = files.read(run)
  if (read.damage) throw new HostRefusal(`This run cannot be gone on with. ${read.damage.message}`)
  if (read.end !== null) throw new HostRefusal('This run is over; its debrief is open to you.')
  const { header, moves: tried } = read
  const { scenario } = shelf.scenarioOf(header)
  const verdict = verifyRun(engine, scenario, read)
  if (!verdict.same) throw new HostRefusal(`${CHANGED} ${verdict.message}`)
  const { drill, facts } = verdict.played
  // A crash may have come between a move and the facts that followed from it.
  const file = files.reopen(run, read, factLines(facts.slice(read.facts.length)))
  const room = rooms.open({ scenario, header, drill, facts, tried, file })
  if (drill.ended) room.finish()
}
