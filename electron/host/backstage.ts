import type { Engine } from './engine'
import type { Rooms } from './rooms'
import type { RunFiles } from './run-files'
import type { Shelf } from './shelf'
import type { WallClock } from './wall-clock'

/** What everything that the host does is done with. */
export interface Backstage {
  engine: Engine
  wall: WallClock
  /** Of Hearback, for the headers of new runs. */
  version: string
  shelf: Shelf
  files: RunFiles
  rooms: Rooms
}
