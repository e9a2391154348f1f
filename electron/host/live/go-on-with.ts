import type { RecordingHeader, ScenarioSaved } from '../../bridge'
import { DiskRefusal, type OpenRun, type RunLine, type Sources } from '../archive'
import type { DrillRoom } from '../drill-room'
import type { Engine } from '../engine'
import { linesOf } from '../lines-of'
import { newHeader } from '../new-header'
import type { NewRoom } from '../rooms'
import type { WallClock } from '../wall-clock'
import type { OpenFile } from './open-file'
import { type PlayedAgain, playAgain } from './play-again'

/** What a room that goes on needs of its host. */
export interface GoOnParts {
  engine: Engine
  wall: WallClock
  version: string
  keep: (sources: Sources) => void
  create: (header: RecordingHeader, lines: RunLine[]) => OpenRun
  room: (parts: NewRoom) => DrillRoom
}

/**
 * Tells a room that its scenario's file was saved; with a new sound version it goes on in another one, at the same second.
 *
 * @param changed - there is a new sound version
 * @returns the room it goes on in; `null` when it stays the one it is
 */
export function goOnWith(file: OpenFile, changed: boolean, room: DrillRoom, parts: GoOnParts): DrillRoom | null {
  const { good, broken, problems, shownAs } = file
  if (broken || !good) {
    room.tellSaved({ sound: false, file: shownAs, problems })
    return null
  }
  room.look()
  if (!room.open) return null
  if (!changed) {
    room.tellSaved({ sound: true, file: shownAs, at: room.at, refused: [], warnings: problems })
    return null
  }
  const { at, header: old, tried } = room
  const { scenario, hash, sources } = good
  const played = playedAgain(parts.engine, scenario, old, tried, at)
  if (typeof played === 'string') {
    file.turnDown()
    room.tellSaved({ sound: false, file: shownAs, problems, why: played })
    return null
  }
  const { drill, facts, taken, refused } = played
  const header = newHeader(parts, {
    ...old,
    scenario: scenario.id,
    scenarioHash: hash,
    forkedFrom: { run: old.run, at, because: 'scenario-saved' },
  })
  const { startedAt } = header
  const saved: ScenarioSaved = { sound: true, file: shownAs, at: drill.at, refused, warnings: problems }
  try {
    parts.keep(sources)
    const written = parts.create(header, [
      ...linesOf(taken, facts, startedAt),
      { kind: 'clock', at: drill.at, paused: true, speed: 1, wall: startedAt },
    ])
    const next = parts.room({ scenario, header, drill, facts, tried: [...tried], file: written, saved })
    room.goOnIn(next)
    return next
  } catch (error) {
    if (!(error instanceof DiskRefusal)) throw error
    room.tellSaved({ sound: false, file: shownAs, problems: [], why: error.message })
    return null
  }
}

/** A scenario can read well and still go round in circles in the middle of a drill. @returns what it died of, then */
function playedAgain(...how: Parameters<typeof playAgain>): PlayedAgain | string {
  try {
    return playAgain(...how)
  } catch (error) {
    return `It cannot be played again: ${error instanceof Error ? error.message : String(error)}`
  }
}
