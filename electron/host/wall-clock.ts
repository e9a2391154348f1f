/** The only way the host tells time and waits; passed in, so that a test can be the clock. */
export interface WallClock {
  /** Milliseconds that never go back. */
  now(): number
  /** The calendar's time, ISO 8601. */
  date(): string
  /** Calls back again and again until `stop` is called with what it returned. */
  every(milliseconds: number, callback: () => void): unknown
  stop(timer: unknown): void
}

export const WALL_CLOCK: WallClock = {
  now: () => performance.now(),
  date: () => new Date().toISOString(),
  every: (milliseconds, callback) => setInterval(callback, milliseconds),
  stop: (timer) => clearInterval(timer as ReturnType<typeof setInterval>),
}
