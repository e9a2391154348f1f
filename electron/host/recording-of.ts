import type { Recording } from '../bridge'
import type { Backstage } from './backstage'
import { CHANGED_DEBRIEF } from './changed-sentences'
import { HostRefusal } from './host-refusal'

/** Everything a debrief is made of. @throws {HostRefusal} while the run can still be played */
export function recordingOf({ engine, shelf, files, rooms }: Backstage, run: string): Recording {
  if (rooms.live(run)) throw new HostRefusal('The drill is still running; its recording opens when it is over.')
  const { header, moves, facts, annotations, at, end, damage } = files.read(run)
  if (end === null && !damage && !facts.some((fact) => fact.kind === 'drill-ended')) {
    throw new HostRefusal('This run was interrupted. Resume it, or end it where it stopped, to open its debrief.')
  }
  const { scenario, hash } = shelf.scenarioOf(header)
  return {
    header,
    moves,
    facts,
    annotations,
    at,
    scenario: engine.variantOf(scenario, header.seed),
    ...(hash === header.scenarioHash ? {} : { scenarioNote: CHANGED_DEBRIEF }),
  }
}
