import type { Clock } from '../bridge'

export const SLOWEST = 0.1
export const FASTEST = 8

/**
 * Turns wall time into drill time: milliseconds of a monotonic clock × speed, from where it was last set. Knows nothing of
 * seconds' ends or of drills.
 */
export class DrillClock {
  #at: number
  #since: number
  #paused = true
  #speed = 1

  /** Starts paused. `wall` is milliseconds of a clock that never goes back. */
  constructor(at: number, wall: number) {
    this.#at = at
    this.#since = wall
  }

  get paused(): boolean {
    return this.#paused
  }

  get speed(): number {
    return this.#speed
  }

  /** Drill seconds at that wall time, with fraction. */
  at(wall: number): number {
    return this.#paused ? this.#at : this.#at + (Math.max(0, wall - this.#since) / 1000) * this.#speed
  }

  set(pace: { paused?: boolean | undefined; speed?: number | undefined }, wall: number): void {
    this.#at = this.at(wall)
    this.#since = wall
    this.#paused = pace.paused ?? this.#paused
    this.#speed = Math.min(FASTEST, Math.max(SLOWEST, pace.speed ?? this.#speed))
  }

  /** Stops at a drill second, such as that of the drill's end. */
  stopAt(at: number, wall: number): void {
    this.#at = at
    this.#since = wall
    this.#paused = true
  }

  read(wall: number): Clock {
    return { at: this.at(wall), paused: this.#paused, speed: this.#speed }
  }
}
