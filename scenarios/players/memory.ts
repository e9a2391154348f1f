/** What a player keeps in mind from one look at the desk to the next. Plain data: it can be saved and compared. */
export interface Memory {
  seed: number
  /** How many numbers have been drawn. */
  draws: number
  /** What was done or noticed, and when last. */
  did: Record<string, number>
  /** How often something was tried. */
  tries: Record<string, number>
  /** Words to remember: whom somebody pointed to, which way somebody spoke for. */
  kept: Record<string, string>
}

/** A mind with nothing in it. */
export function freshMemory(seed: number): Memory {
  return { seed, draws: 0, did: {}, tries: {}, kept: {} }
}

/** True the first time, and remembered. */
export function once(memory: Memory, what: string, now: number): boolean {
  if (memory.did[what] !== undefined) return false
  memory.did[what] = now
  return true
}

/** True when it has not been done for `seconds`; then it counts as done now. */
export function again(memory: Memory, what: string, now: number, seconds: number): boolean {
  const last = memory.did[what]
  if (last !== undefined && now - last < seconds) return false
  memory.did[what] = now
  return true
}

/** Seconds since something was done or noticed; `null` when it never was. */
export function since(memory: Memory, what: string, now: number): number | null {
  const at = memory.did[what]
  return at === undefined ? null : now - at
}

/** Counts one more try and says how many there were before. */
export function attempt(memory: Memory, what: string): number {
  const before = memory.tries[what] ?? 0
  memory.tries[what] = before + 1
  return before
}

/** The next number in [0, 1) of the player's own seeded chance. */
export function chance(memory: Memory): number {
  let hash = (Math.imul(memory.seed + 1, 0x9e3779b1) ^ Math.imul(memory.draws++ + 1, 0x85ebca6b)) >>> 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d)
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b)
  return ((hash ^ (hash >>> 16)) >>> 0) / 4294967296
}

/** One of several, by the player's chance. */
export function pick<T>(memory: Memory, from: readonly T[]): T | undefined {
  return from[Math.floor(chance(memory) * from.length)]
}
