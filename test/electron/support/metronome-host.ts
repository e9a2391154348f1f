import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import type { SeatNotice } from '../../../electron/bridge'
import { type Disk, Host, type WallClock } from '../../../electron/host'
import { HandClock } from './hand-clock'
import { METRONOME } from './metronome'
import { tempFolder } from './temp-folder'

/** A host over the metronome scenario in folders of its own. `again` is the same data after a restart. */
export function metronomeHost({
  ends = 600,
  folder = tempFolder(),
  disk,
}: {
  ends?: number
  folder?: string
  disk?: Disk
} = {}) {
  const libraryFolder = join(folder, 'library')
  mkdirSync(libraryFolder, { recursive: true })
  writeFileSync(join(libraryFolder, 'metronome.yaml'), String(ends))
  const clock = new HandClock()
  const make = (wall: WallClock = clock) =>
    new Host({
      engine: METRONOME,
      wall,
      libraryFolder,
      dataFolder: join(folder, 'data'),
      version: '0.0.0',
      ...(disk ? { disk } : {}),
    })
  const fileOf = (run: string) => join(folder, 'data', 'runs', `${run}.jsonl`)
  return {
    clock,
    host: make(),
    /** Another host on the same data, as after a crash: the first is not closed, its clock stands still. */
    again: () => make(),
    folder,
    libraryFolder,
    fileOf,
    linesOf: (run: string) => readFileSync(fileOf(run), 'utf8').trimEnd().split('\n'),
  }
}

/** Keeps what a seat was told. */
export function collector() {
  const notices: SeatNotice[] = []
  return {
    notices,
    listener: (notice: SeatNotice) => {
      notices.push(notice)
    },
    facts: () => notices.flatMap((notice) => ('facts' in notice ? notice.facts : [])),
    lastClock: () => notices.flatMap((notice) => ('clock' in notice ? [notice.clock] : [])).at(-1),
  }
}
