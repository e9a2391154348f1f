import type { WallClock } from '../../../electron/host'

/** A wall clock that moves only by hand, and rings its timers on the way. */
export class HandClock implements WallClock {
  #now = 0
  readonly #timers = new Map<number, { every: number; next: number; callback: () => void }>()
  #lastTimer = 0

  now() {
    return this.#now
  }

  date() {
    return new Date(Date.UTC(2026, 0, 1) + this.#now).toISOString()
  }

  every(milliseconds: number, callback: () => void) {
    this.#lastTimer += 1
    this.#timers.set(this.#lastTimer, { every: milliseconds, next: this.#now + milliseconds, callback })
    return this.#lastTimer
  }

  stop(timer: unknown) {
    this.#timers.delete(timer as number)
  }

  get timers() {
    return this.#timers.size
  }

  /** Lets time pass, ringing each timer when it is due. */
  pass(milliseconds: number) {
    const until = this.#now + milliseconds
    for (;;) {
      const due = [...this.#timers.values()].filter(({ next }) => next <= until).sort((a, b) => a.next - b.next)[0]
      if (!due) break
      this.#now = due.next
      due.next += due.every
      due.callback()
    }
    this.#now = until
  }

  /** Lets time pass without ringing, as when the machine sleeps. */
  sleep(milliseconds: number) {
    this.#now += milliseconds
    for (const timer of this.#timers.values()) timer.next = this.#now + timer.every
  }
}
