import type { Clock } from '../../electron/bridge'

/** A clock as the host gave it, with the moment it arrived here. */
export interface ClockFace {
  clock: Clock
  /** Of the window's own clock, in milliseconds. */
  arrived: number
}

/** Drill seconds now, with fraction: what the host said plus what has passed since, times speed. */
export function drillNow({ clock, arrived }: ClockFace, now: number): number {
  return clock.paused ? clock.at : clock.at + (Math.max(0, now - arrived) / 1000) * clock.speed
}
