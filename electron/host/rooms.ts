import type { Move } from '../../scenarios/engine'
import { DrillRoom, type RoomParts } from './drill-room'
import type { Engine } from './engine'
import { HostRefusal } from './host-refusal'
import type { WallClock } from './wall-clock'

/** What is particular to one room. */
export type NewRoom = Omit<RoomParts, 'engine' | 'wall' | 'onEnd'>

export interface RoomsParts {
  engine: Engine
  wall: WallClock
  isOver: (run: string) => boolean
  /** Called once for each drill that ends. */
  onEnd: (run: string) => void
}

/** The drills that are being played, by their runs. */
export class Rooms {
  readonly #parts: RoomsParts
  readonly #rooms = new Map<string, DrillRoom>()
  /** Where a run went on that a save of its scenario closed. Windows go on asking for the one they sat down at. */
  readonly #wentOn = new Map<string, string>()

  constructor(parts: RoomsParts) {
    this.#parts = parts
  }

  /** A room that nobody can find yet. */
  make(parts: NewRoom): DrillRoom {
    const { engine, wall, onEnd } = this.#parts
    return new DrillRoom({ ...parts, engine, wall, onEnd: () => onEnd(parts.header.run) })
  }

  open(parts: NewRoom): DrillRoom {
    const room = this.make(parts)
    const { run } = parts.header
    this.#wentOn.delete(run)
    this.#rooms.set(run, room)
    return room
  }

  all(): DrillRoom[] {
    return [...this.#rooms.values()]
  }

  /** The room of a drill that is still being played, brought up to the present. */
  live(run: string): DrillRoom | null {
    const room = this.#rooms.get(run)
    if (!room) return null
    room.look()
    return room.open ? room : null
  }

  /** The room of a run, or the one it went on in. @throws {HostRefusal} when it is not being played */
  playing(run: string): DrillRoom {
    let now = run
    for (let next = this.#wentOn.get(now); next !== undefined; next = this.#wentOn.get(now)) now = next
    const room = this.#rooms.get(now)
    if (room) return room
    throw new HostRefusal(
      this.#parts.isOver(run)
        ? 'That drill is over; its debrief is in the list of runs.'
        : 'That drill is not running. Resume it from the list of runs first.',
    )
  }

  /** Stops every drill whose clock runs. One that cannot be written down stands still at least, and spares no other. */
  stopRunning(stop: Move & { do: 'stop' }): void {
    for (const room of this.all().filter(({ running }) => running)) {
      try {
        room.act(stop)
      } catch (error) {
        console.error(`Drill ${room.header.run} could not be ended: ${error instanceof Error ? error.message : error}`)
        room.pace({ paused: true })
      }
    }
  }

  /** From here on the drill of one room is played in another. */
  goOn(from: DrillRoom, to: DrillRoom): void {
    this.#rooms.delete(from.header.run)
    this.#rooms.set(to.header.run, to)
    this.#wentOn.set(from.header.run, to.header.run)
  }

  leave(run: string): void {
    this.#rooms.get(run)?.close()
    this.#rooms.delete(run)
  }

  /** Closes every drill where it stands. */
  close(): void {
    for (const room of this.#rooms.values()) room.close()
    this.#rooms.clear()
    this.#wentOn.clear()
  }
}
