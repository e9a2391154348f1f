import { HandClock } from '../../electron/support/hand-clock'

/** How often the clock is moved on, in real milliseconds. */
const STEP = 4

/**
 * A wall clock that runs `rate` times as fast as the wall. It is moved on in steps instead of being measured, so a busy
 * machine slows it down and never makes it jump, as a sleeping one would.
 */
export class FastClock extends HandClock {
  readonly #timer: ReturnType<typeof setInterval>

  constructor(public rate: number) {
    super()
    this.#timer = setInterval(() => this.pass(STEP * this.rate), STEP)
  }

  halt(): void {
    clearInterval(this.#timer)
  }
}
